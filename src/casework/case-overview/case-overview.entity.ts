import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The view that the overview's table stands behind; written by the projection alone. */
@Entity({ schema: 'read', name: 'case_overview', synchronize: false })
export class CaseOverview {
  @PrimaryColumn({ type: 'text', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'text', nullable: true })
  pseudonym!: string | null;

  @Column({ type: 'text', nullable: true })
  office!: string | null;

  @Column({ type: 'text', nullable: true })
  gender!: string | null;

  @Column({ type: 'text', name: 'age_band', nullable: true })
  ageBand!: string | null;

  @Column({ type: 'text', nullable: true })
  counsellor!: string | null;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'boolean' })
  open!: boolean;

  @Column({ type: 'text', nullable: true })
  work!: string | null;

  @Column({ type: 'text', name: 'opened_on', nullable: true })
  openedOn!: string | null;

  @Column({ type: 'date', name: 'opened_earliest', nullable: true })
  openedEarliest!: string | null;

  @Column({ type: 'timestamptz', name: 'opened_recorded_at' })
  openedRecordedAt!: Date;

  @Column({ type: 'timestamptz', name: 'last_recorded_at' })
  lastRecordedAt!: Date;

  @Column({ type: 'integer' })
  revision!: number;
}
