import { expect, test } from 'vitest';
import { findTool, TOOL_GROUPS, TOOLS } from './tools.ts';

test('ids are unique and are the attributes', () => {
  expect(new Set(TOOLS.map((tool) => tool.id)).size).toBe(TOOLS.length);
  for (const tool of TOOLS) expect(tool.attribute).toBe(tool.id);
});

test.each(TOOLS.map((tool) => [tool.id, tool] as const))('%s is written well', (_, tool) => {
  expect(tool.attribute).toMatch(/^[a-z][a-z0-9_-]*$/);
  expect(tool.help).toMatch(/^[\p{L}].{5,90}\.$/u);
  expect(TOOL_GROUPS).toContain(tool.group);
});

test('groups stand together, in their order', () => {
  const order = TOOLS.map((tool) => TOOL_GROUPS.indexOf(tool.group));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test.each(['valgrind', 'perf', 'heaptrack', 'rr', 'mold'])('%s is for Linux alone', (id) => {
  expect(findTool(id)?.linuxOnly).toBe(true);
});

test('what has ended or must fit Cargo.lock is not offered', () => {
  expect(
    ['cargo-watch', 'wasm-bindgen-cli', 'probe-rs', 'flamegraph', 'cross'].flatMap(
      (id) => findTool(id) ?? [],
    ),
  ).toEqual([]);
});
