import { BodyLong, Heading } from '@navikt/ds-react/Typography';
import { useEffect, type ReactNode } from 'react';
import { useArrival } from './arrival.js';
import './page-frame.css';

interface PageFrameProps {
  /** What the window is called: "… – Forløp". */
  title: string;
  /** The page's only h1, where it says more than the title. */
  heading?: ReactNode;
  lead?: ReactNode;
  /** Buttons and links that concern the whole page. */
  actions?: ReactNode;
  /** For tables and for what stands side by side; else lines are kept short enough to read. */
  wide?: boolean;
  children?: ReactNode;
}

/** What every page has: a name for the window, one h1, and a width. */
export function PageFrame({ title, heading, lead, actions, wide, children }: PageFrameProps) {
  const headingRef = useArrival();
  useEffect(() => void (document.title = `${title} – Forløp`), [title]);
  return (
    <div className={wide ? 'page-frame page-frame-wide' : 'page-frame'}>
      <div className="page-frame-head">
        <Heading level="1" size="large" ref={headingRef} tabIndex={-1}>
          {heading ?? title}
        </Heading>
        {actions && <div className="page-frame-actions">{actions}</div>}
      </div>
      {lead && <BodyLong className="page-frame-lead">{lead}</BodyLong>}
      {children}
    </div>
  );
}
