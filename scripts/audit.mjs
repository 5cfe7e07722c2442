/**
 * Fails where an advisory is known for a package that is locked. Where the registry does not answer that question (no
 * network, a mirror), says so and passes: REQUIRE_AUDIT=1 makes that a failure, too.
 */
import { spawnSync } from 'node:child_process';

const asked = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  timeout: 120_000,
});

/** The answer of npm, or nothing where it is none. */
function answer(text) {
  try {
    const { auditReportVersion, vulnerabilities } = JSON.parse(text);
    return auditReportVersion === undefined ? undefined : Object.values(vulnerabilities);
  } catch {
    return undefined;
  }
}

const found = answer(asked.stdout ?? '');
if (found === undefined) {
  console.log('audit: not asked, since the registry does not answer it');
  process.exitCode = process.env.REQUIRE_AUDIT ? 1 : 0;
} else {
  for (const { name, severity, range } of found) console.log(`audit: ${name} ${range}: ${severity}`);
  console.log(`audit: ${found.length} of the locked packages have a known advisory`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
