import type { Plugin } from 'vite';
import { languageOf } from '../texts/translate.ts';

/** The icons of public/, made by scripts/page/icons.mjs. */
const ICONS = [
  { src: './favicon.svg', sizes: 'any', type: 'image/svg+xml' },
  ...[192, 512].flatMap((side) => [
    { src: `./icon-${side}.png`, sizes: `${side}x${side}`, type: 'image/png' },
    { src: `./icon-maskable-${side}.png`, sizes: `${side}x${side}`, type: 'image/png', purpose: 'maskable' },
  ]),
];

/** What a browser needs to install the page: its name, its icons, and what belongs to it. */
const manifest = (language: string) => ({
  name: 'Ferroflake',
  short_name: 'Ferroflake',
  lang: language,
  start_url: './',
  // The pages of all languages belong together; each has its folder below the English one.
  scope: language === 'en' ? './' : '../',
  display: 'standalone',
  background_color: '#eceef1',
  theme_color: '#eceef1',
  icons: ICONS,
});

/** Makes the page's manifest, and names it in the page. */
export function installable(): Plugin {
  let language = 'en';
  return {
    name: 'installable',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    config(_, { mode }) {
      language = languageOf(mode);
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-maskable-192.png' }, injectTo: 'head' },
    ],
    generateBundle() {
      const source = `${JSON.stringify(manifest(language), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source });
    },
  };
}
