import { useEffect, useState } from 'react';
import { behindFiles } from '../parts/use-late.ts';
import type { TakeOver } from './follow.ts';

/** What says that there is a new version. */
type Notice = typeof import('./VersionNotice.tsx').VersionNotice;

/** Where it is said that there is a new version of the page; no choice waits for what looks after that. */
export function Updates() {
  const [newer, setNewer] = useState<{
    readonly Notice: Notice;
    readonly takeOver: TakeOver;
    readonly key: number;
  }>();
  useEffect(() => {
    behindFiles()
      .then(() => import('./follow.ts'))
      .then(({ followVersions }) =>
        followVersions((takeOver, key) => {
          import('./VersionNotice.tsx').then(
            ({ VersionNotice }) => setNewer({ Notice: VersionNotice, takeOver, key }),
            () => {},
          );
        }),
      )
      .catch(() => {});
  }, []);
  return newer && <newer.Notice key={newer.key} takeOver={newer.takeOver} />;
}
