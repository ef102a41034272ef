/** What a workspace may be called: it stands in addresses and on command lines. */
export const WORKSPACE_NAME_RULE = 'must be a name of up to 80 letters, digits, spaces and . _ -';

/** Where the page lets people in: /enter is no workspace. */
const TAKEN = 'enter';

export const isWorkspaceName = (name: string): boolean =>
  name !== TAKEN && /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u.test(name);
