import type { Config } from '../config/fields.ts';
import { type LuaValue, printLua } from '../emit/lua.ts';
import { nestedOptions, nixServer } from './rust-analyzer.ts';

/** A server as Neovim starts it. */
interface Server {
  readonly name: string;
  readonly config: { readonly [key: string]: LuaValue };
}

/** The names are those of nvim-lspconfig, so that its settings and these are of one server. */
const NIX_SERVERS = { nixd: 'nixd', nil: 'nil_ls' } as const;

/**
 * .nvim.lua: the shell's servers, without a plugin.
 *
 * Source: Neovim's help, `lsp-quickstart` (vim.lsp.config and vim.lsp.enable, since 0.11) and 'exrc', read 2026-11.
 */
export function neovimConfig(config: Config): string {
  const nix = nixServer(config);
  const servers: readonly Server[] = [
    {
      name: 'rust_analyzer',
      config: {
        cmd: ['rust-analyzer'],
        filetypes: ['rust'],
        root_markers: ['Cargo.lock'],
        settings: { 'rust-analyzer': nestedOptions(config) },
      },
    },
    ...(nix
      ? [{ name: NIX_SERVERS[nix], config: { cmd: [nix], filetypes: ['nix'], root_markers: ['flake.nix'] } }]
      : []),
  ];
  const parts = servers.map(
    ({ name, config: own }) =>
      `vim.lsp.config(${printLua(name)}, ${printLua(own)})\nvim.lsp.enable(${printLua(name)})\n`,
  );
  return `-- Neovim 0.11 and newer read this where 'exrc' is set, once the file is trusted.\n${parts.join('\n')}`;
}
