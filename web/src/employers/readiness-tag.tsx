import {
  CheckmarkCircleIcon,
  QuestionmarkDiamondIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react/Tag';
import { useTexts } from '../i18n/language.js';
import type { ReadinessColour } from './answers.js';
import { texts } from './texts.js';

/** Each with a shape of its own, so that nobody has to tell colours apart. */
const SHOWN = {
  green: { color: 'success', Icon: CheckmarkCircleIcon },
  yellow: { color: 'warning', Icon: QuestionmarkDiamondIcon },
  red: { color: 'danger', Icon: XMarkOctagonIcon },
} as const;

/** Whether the employer can be asked to take somebody in. */
export function ReadinessTag({ colour }: { colour: ReadinessColour }) {
  const { colours } = useTexts(texts);
  const { color, Icon } = SHOWN[colour];
  return (
    <Tag size="small" variant="moderate" data-color={color} icon={<Icon aria-hidden />}>
      {colours[colour]}
    </Tag>
  );
}
