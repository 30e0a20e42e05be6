import type { CaseContext, Scene } from './case-context.js';
import { tellClosing, tellReopening } from './tell-ending.js';
import { tellFollowUp } from './tell-follow-up.js';
import {
  tellAssessmentBegun,
  tellAssessmentDone,
  tellPreparationBegun,
  tellPreparationDone,
} from './tell-intake.js';
import { tellTraining, tellTrainingDone } from './tell-training.js';
import { tellJobEnded, tellSubsidyEnded, tellWork } from './tell-work.js';

/** Tells stay after stay: what begins it, what happens in it, what ends it. */
export function tellStays(context: CaseContext, scenes: readonly Scene[]): void {
  for (const scene of scenes) {
    tellBeginning(context, scene);
    if (!scene.stay.state.startsWith('closed')) tellFollowUp(context, scene);
    if (scene.stay.exit !== undefined) tellExit(context, scene, scene.stay.exit);
  }
}

function tellBeginning(context: CaseContext, scene: Scene): void {
  switch (scene.stay.state) {
    case 'between':
      return;
    case 'assessment':
      return tellAssessmentBegun(context, scene);
    case 'preparation':
      return tellPreparationBegun(context, scene);
    case 'work-training':
      return tellTraining(context, scene);
    case 'subsidised-work':
    case 'work':
      return tellWork(context, scene);
    default:
      return tellClosing(context, scene);
  }
}

function tellExit(context: CaseContext, scene: Scene, exit: string): void {
  switch (scene.stay.state) {
    case 'between':
      return;
    case 'assessment':
      return tellAssessmentDone(context, scene.end);
    case 'preparation':
      return tellPreparationDone(context, scene.end, exit === 'preparationBroken');
    case 'work-training':
      return tellTrainingDone(context, scene, exit);
    case 'subsidised-work':
      tellSubsidyEnded(context, scene, exit);
      if (exit !== 'keptAfterSubsidy') tellJobEnded(context, scene.end, exit);
      return;
    case 'work':
      if (exit === 'jobLost' || exit === 'lostAfterSubsidy') tellJobEnded(context, scene.end, exit);
      return;
    default:
      return tellReopening(context, scene, exit);
  }
}
