import type { Token } from '../../claims/text/index.ts';

/** Whether "fire" burns nothing: "opened fire", "under fire", "an exchange of fire". */
export const isGunfire = ({ lower }: Token, before: Token | undefined): boolean =>
  lower === 'fire' && gunWords.test(before?.lower ?? '');

const gunWords =
  /^(?:open|opens|opened|opening|return|returned|returning|under|hostile|enemy|friendly|small-arms|artillery|of|heavy|mortar|sniper|rifle|rocket|machine-gun|exchange|exchanged|exchanging|came|come|held|hold|cease|ceased)$/u;
