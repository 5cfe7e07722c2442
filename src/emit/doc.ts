export const layOut = (doc: string): string => `${doc}\n`;
