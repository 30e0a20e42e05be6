import { BodyShort } from '@navikt/ds-react/Typography';
import type { ReactNode } from 'react';
import './states.css';

/** Where there is nothing to show: why, and in the children what one can do. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <BodyShort weight="semibold">{title}</BodyShort>
      {children && <div className="empty-more">{children}</div>}
    </div>
  );
}
