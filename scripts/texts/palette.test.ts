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
    ['dunkelmodus', 'action theme-dark'],
    ['hellmodus', 'action theme-light'],
    ['werkzeugkette', 'field provider'],
    ['eingebettet', 'preset embedded'],
    ['rechtschreibung', 'option formatters typos'],
    ['begruessung', 'field greeting'],
    ['rueckgaengig', 'action undo'],
    ['zuruecksetzen', 'action reset'],
    ['schluessel', 'field cachixKey'],
    ['verschluesselung', 'option libraries aws-lc'],
    ['rust-version', 'field minimum'],
    ['woechentlich', 'option updates workflow'],
    ['proprietär', 'option license none'],
    ['einstellungen', 'action theme-light'],
    ['static', 'option targets x86_64-unknown-linux-musl'],
    ['linux', 'option systems x86_64-linux'],
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
    ['深色模式', 'action theme-dark'],
    ['浅色模式', 'action theme-light'],
    ['切换到深色模式', 'action theme-dark'],
    ['暗黑模式', 'action theme-dark'],
    ['系统主题', 'action theme-system'],
    ['github工作流', 'option ci github'],
    ['切换语言', 'action language-en'],
    ['重置全部', 'action reset'],
    ['恢复默认', 'action reset'],
    ['下载压缩包', 'action download'],
    ['代码覆盖率', 'option tools cargo-llvm-cov'],
    ['单元测试', 'field checks'],
    ['代码格式化', 'field formatters'],
    ['自动更新', 'field updates'],
    ['mit许可证', 'option license mit'],
    ['开源许可证', 'field license'],
    ['加密', 'option libraries aws-lc'],
    ['英文', 'action language-en'],
    ['苹果', 'option systems aarch64-darwin'],
    ['夜间版', 'option channel nightly'],
    ['linux', 'option systems x86_64-linux'],
  ],
} as const satisfies Partial<Record<Language, readonly (readonly [string, string])[]>>;

/** Where more than one thing is a good answer. */
const AMONG = {
  de: [
    ['kommandozeile', 'preset cli'],
    ['verschlüsselung', 'option libraries openssl'],
  ],
  'zh-Hans': [
    ['命令行', 'preset cli'],
    ['加密', 'option libraries openssl'],
  ],
} as const;

/** Of which there is nothing. */
const NOTHING = {
  de: ['hallo', 'banane', 'strasse'],
  'zh-Hans': ['你好世界', '香蕉', '番茄炒蛋'],
} as const;

for (const language of ['de', 'zh-Hans'] as const)
  describe(language, async () => {
    const { foundKeys, nearKeys } = await inLanguage<typeof AllRows>(
      language,
      readCatalogue(language),
      SOURCE,
    );
    test.each<readonly [string, string]>(FIRST[language])('"%s" finds %s first', (query, key) => {
      expect(foundKeys(query)[0]).toBe(key);
    });
    test.each<readonly [string, string]>(AMONG[language])(
      '"%s" finds %s among the first three',
      (query, key) => {
        expect(foundKeys(query).slice(0, 3)).toContain(key);
      },
    );
    test.each<string>(NOTHING[language])('"%s" finds nothing, and nothing is offered', (query) => {
      expect([...foundKeys(query), ...nearKeys(query)]).toEqual([]);
    });
  });
