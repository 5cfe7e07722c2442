/** The names of keys, as they stand on them. */
export const KEYS = { control: 'Ctrl', command: '⌘', enter: 'Enter', escape: 'Esc', find: 'K' } as const;
