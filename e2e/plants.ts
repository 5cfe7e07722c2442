/** Something that the page must not do. */
export interface Plant {
  readonly what: string;
  /** Runs in the page; what got through leaves `planted` on the window. */
  readonly act: () => unknown;
  /** The directive that forbids it. */
  readonly breaks: string;
}

/** What a page could do that harms who visits it, one thing each. */
export const PLANTS: readonly Plant[] = [
  {
    what: 'an inline script',
    act: () => {
      const script = document.createElement('script');
      script.append('window.planted = true');
      document.head.append(script);
    },
    breaks: 'require-trusted-types-for',
  },
  {
    what: 'a script of another host',
    act: () => {
      const script = document.createElement('script');
      script.setAttribute('src', 'https://example.com/planted.js');
      document.head.append(script);
    },
    breaks: 'require-trusted-types-for',
  },
  {
    what: 'eval',
    act: () => {
      // biome-ignore lint/security/noGlobalEval: it must not work
      globalThis.eval('window.planted = true');
    },
    breaks: 'require-trusted-types-for',
  },
  {
    what: 'a function made of text',
    act: () => new Function('window.planted = true')(),
    breaks: 'require-trusted-types-for',
  },
  {
    what: 'an attribute that handles an event',
    act: () => document.body.setAttribute('onclick', 'window.planted = true'),
    breaks: 'require-trusted-types-for',
  },
  {
    what: 'HTML from a text',
    act: () => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.planted = true">');
      Object.assign(window, { planted: true });
    },
    breaks: 'require-trusted-types-for',
  },
  {
    what: 'a policy of another name',
    act: () => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): void };
      };
      trustedTypes.createPolicy('planted', {});
      Object.assign(window, { planted: true });
    },
    breaks: 'trusted-types',
  },
  {
    what: 'an image of another host',
    act: () => {
      const image = new Image();
      image.onload = () => {
        Object.assign(window, { planted: true });
      };
      image.src = 'https://example.com/planted.png';
    },
    breaks: 'img-src',
  },
  {
    what: 'a request for data of another host',
    act: () =>
      fetch('https://example.com/planted', { mode: 'no-cors' }).then(() => {
        Object.assign(window, { planted: true });
      }),
    breaks: 'connect-src',
  },
  {
    what: 'a beacon',
    act: () => navigator.sendBeacon('https://example.com/planted', 'x'),
    breaks: 'connect-src',
  },
  {
    what: 'a style element with text',
    act: () => {
      const style = document.createElement('style');
      style.append('body { display: none }');
      document.head.append(style);
      if (style.sheet) Object.assign(window, { planted: true });
    },
    breaks: 'style-src-elem',
  },
  {
    what: 'a frame',
    act: () => {
      const frame = document.createElement('iframe');
      frame.src = './robots.txt';
      document.body.append(frame);
    },
    breaks: 'frame-src',
  },
  {
    what: 'an object',
    act: () => {
      const object = document.createElement('object');
      object.data = './robots.txt';
      document.body.append(object);
    },
    breaks: 'require-trusted-types-for',
  },
  {
    what: 'a sound',
    act: () => new Audio('./robots.txt').load(),
    breaks: 'media-src',
  },
  {
    what: 'a worker',
    act: () => new Worker('./licences.js'),
    breaks: 'require-trusted-types-for',
  },
  {
    what: 'a form that is sent away',
    act: () => {
      const form = document.createElement('form');
      form.action = 'https://example.com/';
      document.body.append(form);
      form.submit();
    },
    breaks: 'form-action',
  },
  {
    what: 'another base of its addresses',
    act: () => {
      const made = document.createElement('base');
      made.href = 'https://example.com/';
      document.head.append(made);
      if (document.baseURI.startsWith('https://example.com')) {
        Object.assign(window, { planted: true });
      }
    },
    breaks: 'base-uri',
  },
];
