/** The words of a case's story. */
export const storyMessages = {
  'story.missing': 'There is no case {id} here',
} as const;
