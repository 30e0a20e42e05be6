import { Buildings3Icon, ChatIcon, PersonGroupIcon, PersonIcon } from '@navikt/aksel-icons';
import type { AkselColor } from '@navikt/ds-react/types/theme';
import type { KeyboardEvent } from 'react';
import type { Box, Stretch } from './layout.js';
import type { Period, RowName } from './periods.js';
import type { SaidPeriod } from './say.js';

interface PeriodButtonProps {
  box: Box;
  period: Period;
  said: SaidPeriod;
  /** Whether the tab key stops here. */
  isStop: boolean;
  isOpen: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onToggle: () => void;
}

export const DETAILS = 'timeline-details';

/** Of the element, so that focus can be sent to it. */
export const buttonId = (periodId: string): string => `timeline-period-${periodId}`;

/** Tells rows apart also by colour; what they are is said in words. */
const COLOURS: Readonly<Record<RowName, AkselColor>> = {
  groundwork: 'meta-purple',
  agreement: 'neutral',
  training: 'info',
  employment: 'success',
  instrument: 'warning',
  mentor: 'meta-lime',
  withPerson: 'brand-magenta',
  withBoth: 'brand-magenta',
  withWorkplace: 'brand-magenta',
  withOthers: 'brand-magenta',
  request: 'danger',
  consent: 'neutral',
  other: 'neutral',
};

const ICONS: Partial<Record<RowName, typeof PersonIcon>> = {
  withPerson: PersonIcon,
  withBoth: PersonGroupIcon,
  withWorkplace: Buildings3Icon,
  withOthers: ChatIcon,
};

/** One period or contact: a button as large as a finger needs, with the shape that its days give it. */
export function PeriodButton({ box, period, said, ...button }: PeriodButtonProps) {
  const { hit, label, cut, lane } = box;
  const within = ({ left, width }: Stretch) => ({ left: left - hit.left, width });
  const Icon = ICONS[period.row];
  return (
    <li
      className="timeline-period"
      data-color={COLOURS[period.row]}
      style={{ left: hit.left, width: hit.width, top: `calc(${lane} * var(--timeline-lane))` }}
    >
      <button
        type="button"
        id={buttonId(period.id)}
        tabIndex={button.isStop ? 0 : -1}
        aria-expanded={button.isOpen}
        aria-controls={button.isOpen ? DETAILS : undefined}
        title={label && label.width < 40 ? said.label : undefined}
        onFocus={button.onFocus}
        onKeyDown={button.onKeyDown}
        onClick={button.onToggle}
      >
        <span className={shapeClass(box, Icon !== undefined)} style={within(box)}>
          {box.sure && (
            <span
              className="timeline-sure"
              data-cut-left={cut.left || undefined}
              data-cut-right={cut.right || undefined}
              data-ongoing={period.ongoing || undefined}
              style={{ left: box.sure.left - box.left, width: box.sure.width }}
            />
          )}
        </span>
        {Icon && (
          <span className={box.sure ? 'timeline-pin' : 'timeline-pin timeline-pin-rough'}>
            <Icon aria-hidden />
          </span>
        )}
        {label ? (
          <span
            className={label.beside ? 'timeline-label timeline-label-beside' : 'timeline-label'}
            style={within(label)}
          >
            {said.label}
          </span>
        ) : (
          <span className="visually-hidden">{said.label}</span>
        )}
        <span className="visually-hidden">{said.rest}</span>
      </button>
    </li>
  );
}

function shapeClass({ open }: Box, thin: boolean): string {
  return [
    'timeline-shape',
    thin ? 'timeline-shape-thin' : '',
    open.left ? 'timeline-open-left' : '',
    open.right ? 'timeline-open-right' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
