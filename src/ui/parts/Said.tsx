import { type ReactNode, useEffect, useState } from 'react';
import { afterPaint } from '../../state/after-paint.ts';

interface SaidProps {
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What is read out when it comes, and stands there. It follows its region: what is in one from the start is not read. */
export function Said({ children, ...rest }: SaidProps) {
  const [there, setThere] = useState(false);
  useEffect(() => afterPaint(() => setThere(true)), []);
  return (
    <p {...rest} role="status">
      {there && children}
    </p>
  );
}
