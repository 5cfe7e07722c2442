/** A storage in memory, which several shelves can stand on as tabs do, with as much room as it is given. */
export class FakeStorage implements Storage {
  readonly texts = new Map<string, string>();
  readonly #room: number;

  /** @param room how many UTF-16 units there are for keys and texts */
  constructor(room = Number.POSITIVE_INFINITY) {
    this.#room = room;
  }

  get length(): number {
    return this.texts.size;
  }

  key(at: number): string | null {
    return [...this.texts.keys()][at] ?? null;
  }

  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    const others = [...this.texts].filter(([other]) => other !== key).flat();
    const used = others.reduce((sum, each) => sum + each.length, 0);
    if (used + key.length + text.length > this.#room)
      throw new DOMException('There is no room.', 'QuotaExceededError');
    this.texts.set(key, text);
  }

  removeItem(key: string): void {
    this.texts.delete(key);
  }

  clear(): void {
    this.texts.clear();
  }
}

/** What a browser does that lets a page keep nothing. */
export const forbidden = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
