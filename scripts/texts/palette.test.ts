/** What the palette finds by everyday words, in the page of each further language. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/texts/language.ts';
import type * as AllRows from '../../src/ui/palette/testing/all-rows.ts';
import { readCatalogue } from './catalogue.ts';
import { inLanguage } from './testing/in-language.ts';

const SOURCE = `export * from './src/ui/palette/testing/all-rows.ts';`;
/** A query of each language, and what it finds first. */
const FIRST = {
  de: [
    ['hell', 'action theme-light'],
    ['dunkel', 'action theme-dark'],
    ['ziel', 'field targets'],
    ['ziele', 'field targets'],
    ['arbeitsbereich', 'option layout workspace'],
    ['lizenz', 'field license'],
    ['lizenz mit', 'option license mit'],
    ['license mit', 'option license mit'],
    ['komponenten', 'field components'],
    ['bibliotheken', 'field libraries'],
    ['datenbank postgres', 'option sqlx postgres'],
    ['mindestversion', 'field minimum'],
    ['formatieren', 'field formatters'],
    ['betriebssystem', 'field systems'],
    ['umgebung', 'field shells'],
    ['herunterladen', 'action download'],
    ['speichern', 'action download'],
    ['openssl-sys', 'option libraries openssl'],
  ],
  'zh-Hans': [
    ['浅色', 'action theme-light'],
    ['深色', 'action theme-dark'],
    ['夜间', 'action theme-dark'],
    ['目标', 'field targets'],
    ['工作区', 'option layout workspace'],
    ['许可证', 'field license'],
    ['许可证 mit', 'option license mit'],
    ['组件', 'field components'],
    ['数据库', 'field sqlx'],
    ['最低版本', 'field minimum'],
    ['格式化', 'field formatters'],
    ['操作系统', 'field systems'],
    ['环境', 'field shells'],
    ['下载', 'action download'],
    ['openssl-sys', 'option libraries openssl'],
  ],
} as const satisfies Partial<Record<Language, readonly (readonly [string, string])[]>>;

for (const language of ['de', 'zh-Hans'] as const)
  describe(language, async () => {
    const { foundKeys } = await inLanguage<typeof AllRows>(language, readCatalogue(language), SOURCE);
    test.each<readonly [string, string]>(FIRST[language])('"%s" finds %s first', (query, key) => {
      expect(foundKeys(query)[0]).toBe(key);
    });
  });
