import type { FieldNameOf, TextField } from '../fields.ts';

/** For each text that a person may type, some that are allowed; that a field may stay empty is not said here. */
export const GIVEN_TEXTS: Readonly<Record<FieldNameOf<TextField>, readonly string[]>> = {
  name: ['my-project', 'a', 'ferris_counter', 'web-server-2', 'x9', 'a-rather-long-name-for-a-small-crate'],
  description: [
    'A small tool',
    'It’s “quoted” & <tagged>',
    'costs ${10} \\ or ${{ secrets.X }}',
    "it''s '' nix",
    '*/ # */ --- |',
    '`code` [link](x) _a_ *b* {{just}}',
    '%YAML: &a *b !c',
    'C:\\temp\\new',
    '"""',
    "'",
    '{',
    '日本語の説明',
    'emoji 🦀 crab',
  ],
  repository: ['https://github.com/someone/some-thing', 'https://codeberg.org/a/b'],
  nixpkgsRef: ['nixos-26.05', 'nixos-unstable-small', 'release-26.05'],
  otherLibraries: ['libjpeg', 'libjpeg, lz4 gst_all_1.gstreamer'],
  otherTools: ['ripgrep', 'jq fd'],
  port: ['1', '8080', '65535'],
  cachixName: ['my-cache', 'a', 'team-42'],
  cachixKey: ['my-cache.cachix.org-1:PjBdHYCfpYaLVLdAmIhYtcjFAVo3kV2yR9wNgBxZCH4='],
};
