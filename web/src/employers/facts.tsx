import type { ReactNode } from 'react';
import './facts.css';

/** What is known, name by name; on a narrow screen each value stands below its name. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="employer-facts">{children}</dl>;
}

export function FactRow({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="employer-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
