import { TOOLS, type Tool } from '../../facts/tools.ts';
import { list, plural, say } from '../../texts/say.ts';
import { withOption } from '../edit.ts';
import type { Config } from '../fields.ts';
import { hasComponent, providerTraits } from '../toolchain.ts';
import { rule } from './rule.ts';

const toolsThatNeed = (config: Config, need: Tool['needs']): readonly string[] =>
  TOOLS.filter(
    (tool: Tool) => tool.needs === need && (config.tools as readonly string[]).includes(tool.id),
  ).map((tool) => tool.label);

export const COMFORT_RULES = [
  rule({
    id: 'editor-without-server',
    severity: 'warning',
    fields: ['components', 'vscode'],
    help: 'proc-macro-skew',
    message: (config) =>
      config.vscode && !hasComponent(config, 'rust-analyzer')
        ? say`VS Code would bring a rust-analyzer of its own, which may not fit the toolchain: choose the component rust-analyzer.`
        : undefined,
    fix: {
      label: say`Add rust-analyzer`,
      change: (config) => withOption(config, 'components', 'rust-analyzer', true),
    },
  }),
  rule({
    id: 'tool-without-nightly',
    severity: 'warning',
    fields: ['tools', 'channel'],
    help: 'plus-toolchain',
    message: (config) => {
      const tools = toolsThatNeed(config, 'nightly');
      return tools.length > 0 && !config.channel.startsWith('nightly')
        ? plural(tools.length, {
            one: say`${list(tools)} needs a nightly toolchain, and the channel is ${config.channel}.`,
            other: say`${list(tools)} need a nightly toolchain, and the channel is ${config.channel}.`,
          })
        : undefined;
    },
  }),
  rule({
    id: 'tool-without-llvm-tools',
    severity: 'warning',
    fields: ['tools', 'components'],
    message: (config) => {
      const tools = toolsThatNeed(config, 'llvm-tools');
      if (tools.length === 0 || hasComponent(config, 'llvm-tools')) return undefined;
      return providerTraits(config).inNixpkgs
        ? plural(tools.length, {
            one: say`${list(tools)} needs the component llvm-tools, which nixpkgs does not package.`,
            other: say`${list(tools)} need the component llvm-tools, which nixpkgs does not package.`,
          })
        : plural(tools.length, {
            one: say`${list(tools)} needs the component llvm-tools.`,
            other: say`${list(tools)} need the component llvm-tools.`,
          });
    },
    fix: {
      label: say`Add llvm-tools`,
      change: (config) => withOption(config, 'components', 'llvm-tools', true),
    },
  }),
  rule({
    id: 'modules-for-flake-parts',
    severity: 'hint',
    fields: ['style'],
    message: (config) =>
      config.style === 'plain' && config.formatters.length > 0 && config.gitHooks.length > 0
        ? say`Formatters and git hooks are both modules: flake-parts takes them in with less code.`
        : undefined,
    fix: { label: say`Use flake-parts`, change: (config) => ({ ...config, style: 'flake-parts' }) },
  }),
] as const;
