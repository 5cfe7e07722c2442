import type { Support } from '../../../facts/support.ts';

/** Behind a name: that it gets no more fixes, or until when it does. */
export function SupportMark({ support }: { support: Support | undefined }) {
  if (!support) return null;
  return (
    <>
      {' '}
      <span className="support" title={support.says}>
        {support.mark}
      </span>
    </>
  );
}
