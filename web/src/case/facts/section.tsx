import { Heading } from '@navikt/ds-react/Typography';
import { useId, type ReactNode } from 'react';
import './facts.css';

/** One part of what is known of a case, with a heading that it can be found by. */
export function Section({
  title,
  level = '2',
  marks,
  children,
}: {
  title: string;
  level?: '2' | '3';
  marks?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="case-section">
      <div className="case-section-head">
        <Heading level={level} size={level === '2' ? 'small' : 'xsmall'} id={id}>
          {title}
        </Heading>
        {marks}
      </div>
      {children}
    </section>
  );
}

export const Facts = ({ children }: { children: ReactNode }) => (
  <dl className="case-facts">{children}</dl>
);

export const Fact = ({ name, children }: { name: ReactNode; children: ReactNode }) => (
  <div className="case-fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
