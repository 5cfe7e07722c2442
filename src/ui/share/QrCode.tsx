import { type CSSProperties, useMemo } from 'react';
import { say } from '../../texts/say.ts';
import { qrDrawing } from './qr.ts';
import { noQrSays } from './shared-link.ts';

/** The edge that readers need around a code, in modules. */
const QUIET = 4;

/** A link as a QR code, dark on light in every theme, or why there is none. */
export function QrCode({ link }: { readonly link: string }) {
  const drawing = useMemo(() => qrDrawing(link), [link]);
  if (!drawing) return <p className="note">{noQrSays(link)}</p>;
  const side = drawing.size + 2 * QUIET;
  return (
    <svg
      className="qr"
      role="img"
      aria-label={say`QR code of the link`}
      style={{ '--side': side } as CSSProperties}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect className="qr-light" x={-QUIET} y={-QUIET} width={side} height={side} />
      <path className="qr-dark" d={drawing.path} />
    </svg>
  );
}
