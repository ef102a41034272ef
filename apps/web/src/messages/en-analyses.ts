/** The words of what is analysed beyond one number: edges of handoffs, promises due, risk, weekdays and hours. */
export const analysesMessages = {
  'page.handoffs': 'Handoffs',
  'handoffs.title': 'Where cases change hands',
} as const;
