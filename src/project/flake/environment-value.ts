import { attrs, bind, call, interp, list, type NixExpr, ref, str } from '../../emit/nix.ts';
import type { EnvValue } from '../../facts/native-libraries.ts';

/** How nixpkgs' library finds an output of a package, whether or not the package is split into outputs. */
const GET_OUTPUT = { dev: 'lib.getDev', lib: 'lib.getLib', bin: 'lib.getBin' } as const;

/** The value of a variable that a native library needs, as Nix: a string, or a derivation, which becomes its path. */
export function environmentValue(value: EnvValue, set = 'pkgs'): NixExpr {
  switch (value.kind) {
    case 'string':
      return str(value.text);
    case 'attribute':
      return ref(`${set}.${value.path}`);
    case 'joined-outputs': {
      const from = ref(`${set}.${value.package}`);
      const outputs = list([call(GET_OUTPUT.dev, from), call(GET_OUTPUT.lib, from)]);
      const name = bind('name', str(value.package));
      return call('pkgs.symlinkJoin', attrs([name, bind('paths', outputs)]));
    }
    case 'package-path': {
      const from = ref(`${set}.${value.package}`);
      return interp([value.output ? call(GET_OUTPUT[value.output], from) : from, value.path ?? '']);
    }
  }
}
