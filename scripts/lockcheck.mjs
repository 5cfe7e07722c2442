/** Fails where package-lock.json lacks a native package of a platform that people use (npm/cli #4828). */
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const PLATFORM = /(darwin|linux|win32)-(arm64|x64)(?!.*(musl|android))/;

const locked = Object.keys(packages);
const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => PLATFORM.test(name) && !locked.some((path) => path.endsWith(`node_modules/${name}`)))
    .map((name) => `${from || 'this package'} needs ${name}`),
);
if (missing.length > 0) {
  console.error(`package-lock.json lacks:\n${missing.join('\n')}`);
  process.exitCode = 1;
} else {
  console.log('package-lock.json holds the native packages of every desktop platform');
}
