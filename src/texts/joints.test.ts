import { expect, test } from 'vitest';
import { glue, joined } from './joints.ts';

test.each([
  ['Han, Han', joined`前往 ${'检查'}`, '前往检查'],
  ['Han, Latin', joined`前往 ${'SQLx'}`, '前往 SQLx'],
  ['on both sides', joined`选择 ${'naersk'} 也改变了 ${'检查'}。`, '选择 naersk 也改变了检查。'],
  ['a value alone', joined`${'检查'}`, '检查'],
  ['a value in Han at the start', joined`${'检查'} 需要 ${'crane'}`, '检查需要 crane'],
  ['a space that nobody wrote', joined`和${'SQLx'}和${1}项`, '和 SQLx 和 1 项'],
  ['a number', joined`还有 ${2} 项`, '还有 2 项'],
  ['code', joined`运行${'`just`'}，再看`, '运行 `just`，再看'],
  ['marks of its own', joined`${'检查（全部）'} 的 ${'名称。'} 完`, '检查（全部）的名称。完'],
  ['a mark before Latin', joined`${'项目'}：${'naersk'}`, '项目：naersk'],
  ['two values', joined`${'未提交'} ${'更改'} ${'a'} ${'b'}`, '未提交更改 a b'],
  ['nothing', joined`选择 ${''} 也`, '选择也'],
  ['what stands apart as it is', joined`打开 ${'.envrc'} 和${'“名称”'}`, '打开 .envrc 和“名称”'],
])('%s', (_, said, expected) => expect(said).toBe(expected));

test.each([
  ['', '检查', '检查'],
  ['检查', '', '检查'],
  ['', '', ''],
  ['完。', ' 下', '完。下'],
  ['Rust', ' 1', 'Rust 1'],
  ['一行\n', '二行', '一行\n二行'],
])('%j and %j', (left, right, expected) => expect(glue(left, right)).toBe(expected));
