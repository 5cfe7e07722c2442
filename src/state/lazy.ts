/** An object whose parts are made when they are first read, and kept. */
export function lazily<Parts extends object>(
  makers: {
    readonly [Name in keyof Parts]: () => Parts[Name];
  },
): Parts {
  const parts = {};
  for (const name of Object.keys(makers) as (keyof Parts)[]) {
    let make: (() => unknown) | undefined = makers[name];
    let made: unknown;
    const get = (): unknown => {
      if (make !== undefined) {
        made = make();
        // What it was made of may be large.
        make = undefined;
      }
      return made;
    };
    Object.defineProperty(parts, name, { get, enumerable: true, configurable: true });
  }
  return parts as Parts;
}

/** What all of them hold, the last one's first, without making what no one has read yet: a spread would. */
export function together<All extends object>(...parts: readonly Partial<All>[]): All {
  const whole = {};
  for (const part of parts) Object.defineProperties(whole, Object.getOwnPropertyDescriptors(part));
  return whole as All;
}
