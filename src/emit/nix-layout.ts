import type { NixExpr } from './nix.ts';

export const fileDoc = (expr: NixExpr, header: string): string => header + JSON.stringify(expr);
