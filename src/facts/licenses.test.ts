import { expect, test } from 'vitest';
import { apacheText, mitText } from './licenses.ts';

test('the MIT licence names its holder, and a year only when there is one', () => {
  expect(mitText('The my-project developers')).toMatch(
    /^MIT License\n\nCopyright \(c\) The my-project developers\n\nPermission/,
  );
});

test('texts are whole and end with one newline', () => {
  expect(mitText('Ada')).toMatch(/DEALINGS IN THE\nSOFTWARE\.\n$/);
  expect(apacheText).toMatch(/^ +Apache License\n +Version 2\.0, January 2004\n/);
  expect(apacheText).toMatch(/limitations under the License\.\n$/);
  expect(apacheText).toContain('END OF TERMS AND CONDITIONS');
  for (const text of [mitText('Ada'), apacheText]) expect(text).not.toMatch(/[^\x20-\x7e\n]|\n\n$| \n/);
});
