import type { Config } from '../../config/fields.ts';
import { images } from '../../config/images.ts';
import { linuxSystems } from '../../config/systems.ts';
import {
  attrs,
  bind,
  blank,
  call,
  comment,
  give,
  lambda,
  list,
  type NixBinding,
  type NixExpr,
  ref,
  str,
} from '../../emit/nix.ts';
import { description } from '../crates.ts';
import { licenseExpression } from '../license.ts';
import type { SystemBinding } from './gate.ts';

/** The user that has no rights anywhere; `fakeNss` knows it as nobody. */
const NOBODY = '65534:65534';

/** `imageOf`, where the project has several programs, each in an image of its own. */
export function imageBindings(config: Config): readonly NixBinding[] {
  if (images(config).length < 2) return [];
  return [
    blank,
    comment('An image with one program of the workspace.'),
    bind('imageOf', lambda('name', image(config, ref('name'), call('crate', ref('name'))))),
  ];
}

/** `image` on Linux: the program, or the first of several; further ones are `image-NAME`. */
export function imageOutputs(config: Config): readonly SystemBinding[] {
  const all = images(config);
  const systems = linuxSystems(config).map((system) => system.id);
  const only = (name: string): NixExpr =>
    image(config, str(name), config.layout === 'workspace' ? call('crate', str(name)) : ref('package'));
  return all.map(({ program, attribute }) => ({
    systems,
    binding: bind([attribute], all.length > 1 ? call('imageOf', str(program)) : only(program)),
  }));
}

/** An image that holds a program, the certificates that it may check servers with, and nothing to log in with. */
function image(config: Config, name: NixExpr, program: NixExpr): NixExpr {
  return call(
    'pkgs.dockerTools.streamLayeredImage',
    attrs([
      give('name', name),
      bind('tag', ref('package.version')),
      bind('contents', list([ref('pkgs.dockerTools.caCertificates'), ref('pkgs.dockerTools.fakeNss')])),
      bind(
        'config',
        attrs([
          bind('Entrypoint', list([call('lib.getExe', program)])),
          bind('User', str(NOBODY)),
          ...(config.port === '' ? [] : [bind(['ExposedPorts', `${config.port}/tcp`], attrs([]))]),
          bind('Labels', attrs(labels(config, name))),
        ]),
      ),
    ]),
  );
}

/** What registries show of an image (github.com/opencontainers/image-spec, annotations.md). */
function labels(config: Config, name: NixExpr): readonly NixBinding[] {
  const license = licenseExpression(config);
  const label = (key: string, value: NixExpr): NixBinding => bind([`org.opencontainers.image.${key}`], value);
  return [
    label('title', name),
    label('description', str(description(config))),
    label('version', ref('package.version')),
    ...(license === undefined ? [] : [label('licenses', str(license))]),
    ...(config.repository === '' ? [] : [label('source', str(config.repository))]),
  ];
}
