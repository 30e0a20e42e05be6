import { Component, Suspense, type ReactNode } from 'react';

interface OptionalProps {
  children: ReactNode;
}

/**
 * Something beside what is being done, fetched when it is needed: should it not come or fail, it is
 * left out, and what somebody was typing is not lost over it.
 */
export class Optional extends Component<OptionalProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : <Suspense>{this.props.children}</Suspense>;
  }
}
