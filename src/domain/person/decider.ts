import { sealedPaths } from '../fields/field.js';
import { aggregate } from '../stream/aggregate.js';
import { CorrectFact, isAmending, type RetractFact } from '../stream/amendments.js';
import { isFact, specOf, type Command, type Fact, type Refusal } from '../stream/milestone.js';
import { noPerson, type Person } from './person.js';
import { LiftBlock, restriction, blockOf } from './restriction.js';
import { isShielded, LiftShielding, protection, protectionOf } from './protection.js';
import { register, RegisterPerson } from './register.js';

/** The register: who a person is, and who must be kept from seeing what is recorded of them. */
export const people = aggregate<Person>({
  initial: noPerson,
  phases: [register, protection, restriction],
  opens: 'register-person',
  notOpen: {
    code: 'person-not-registered',
    message: 'there is no such person',
    remedy: 'Register the person first.',
  },
  refuse: (command, person) =>
    refusePersonalFields(command, person) ??
    refuseAddress(command, person) ??
    refuseUndoingErasure(command, person),
  inForce,
  amending: {
    openingStays: {
      code: 'opening-stays',
      field: 'fact',
      message: 'the registration of a person cannot be retracted',
      remedy: 'Correct what is wrong in it with correct-fact.',
    },
    refuseChanges: (target, changes) =>
      isFact(target, RegisterPerson) && 'personId' in changes
        ? {
            code: 'person-stays',
            field: 'changes.personId',
            message: 'what is recorded is sealed under the key of this person',
            remedy: 'Register the other person under their own id.',
          }
        : undefined,
  },
});

const CORRECT = specOf(CorrectFact).command;

/** What a command states, whether it is a milestone of its own or the correction of one. */
function statedBy({ name, data }: Command): { at: string; fields: Record<string, unknown> } {
  return name === CORRECT
    ? { at: 'changes.', fields: (data as CorrectFact).changes }
    : { at: '', fields: data as Record<string, unknown> };
}

const PERSONAL = new Set(register.milestones.flatMap((type) => sealedPaths(type)));

const firstStated = (command: Command, isMeant: (field: string) => boolean): string | undefined => {
  const { at, fields } = statedBy(command);
  const found = Object.keys(fields).find((name) => isMeant(name) && fields[name] !== null);
  return found && `${at}${found}`;
};

function refusePersonalFields(command: Command, { erasure }: Person): Refusal | undefined {
  const field = erasure && firstStated(command, (name) => PERSONAL.has(name));
  return field === undefined
    ? undefined
    : {
        code: 'person-erased',
        field,
        message: 'the personal data of this person are erased',
        remedy: 'Leave out name, number and contact details.',
      };
}

/** An address that is written down can be found; of these persons the register has none. */
function refuseAddress(command: Command, person: Person): Refusal | undefined {
  if (protectionOf(person) !== 'strictlyConfidential') return undefined;
  const field = firstStated(command, (name) => name === 'postalAddress');
  return field === undefined
    ? undefined
    : {
        code: 'address-strictly-confidential',
        field,
        message: 'the address of this person is strictly confidential',
        remedy: 'Leave the address out; post goes by the population register.',
      };
}

function refuseUndoingErasure(command: Command, { erasure }: Person): Refusal | undefined {
  if (!erasure || !isAmending(command.name)) return undefined;
  return (command.data as RetractFact).fact === erasure.id
    ? {
        code: 'erasure-stays',
        field: 'fact',
        message: 'what is erased cannot be brought back',
        remedy: 'Nothing can be done.',
      }
    : undefined;
}

/**
 * A protection that was set, lifted and set again with the same date holds by the last of them: the
 * first must not make the last look like a repetition.
 */
function inForce(person: Person, fact: Fact): boolean | undefined {
  const spell = person.spells.find(({ id }) => id === fact.id);
  if (spell) return spell.end === undefined;
  if (fact.type === 'AddressProtectionSet') return person.protection?.id === fact.id;
  if (isFact(fact, LiftShielding)) return !isShielded(person);
  if (isFact(fact, LiftBlock)) return !blockOf(person);
  return undefined;
}
