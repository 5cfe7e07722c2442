import { call, interp, type NixExpr, ref, str } from '../../emit/nix.ts';
import type { EnvValue } from '../../facts/native-libraries.ts';

/** How nixpkgs' library finds an output of a package, whether or not the package is split into outputs. */
const GET_OUTPUT = { dev: 'lib.getDev', lib: 'lib.getLib', bin: 'lib.getBin' } as const;

/** The value of a variable that a native library needs, as Nix. */
export function environmentValue(value: EnvValue): NixExpr {
  switch (value.kind) {
    case 'string':
      return str(value.text);
    case 'attribute':
      return ref(`pkgs.${value.path}`);
    case 'package-path': {
      const from = ref(`pkgs.${value.package}`);
      return interp([value.output ? call(GET_OUTPUT[value.output], from) : from, value.path ?? '']);
    }
  }
}
