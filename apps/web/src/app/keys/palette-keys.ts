const MAC = /Mac|iP(hone|ad)/.test(navigator.userAgent);

/** What opens the palette, as the keys of this machine are called. */
export const PALETTE_KEYS: readonly string[] = MAC ? ['⌘', 'K'] : ['Ctrl', 'K'];
