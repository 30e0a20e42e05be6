import { createContext, useContext, type ReactNode } from 'react';

/** What every part of an employer's page knows of it. */
interface EmployerOnPage {
  employerId: string;
  /** Whether whoever looks may record here, which nobody may while looking back. */
  mayRecord: boolean;
}

const Shown = createContext<EmployerOnPage | undefined>(undefined);

export const EmployerOnPageProvider = ({
  value,
  children,
}: {
  value: EmployerOnPage;
  children: ReactNode;
}) => <Shown.Provider value={value}>{children}</Shown.Provider>;

export function useEmployerOnPage(): EmployerOnPage {
  const shown = useContext(Shown);
  if (!shown) throw new Error('useEmployerOnPage needs an EmployerOnPageProvider around it');
  return shown;
}
