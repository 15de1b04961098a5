/** Nouns for those who are cited without a name, in the singular and plural; also papers and polls that are cited. */
export const sourceNouns = new Set(
  `official officials police officer officers authorities authority spokesman spokeswoman spokesperson spokespeople
   spokesmen source sources witness witnesses survivor survivors resident residents neighbor neighbors neighbour
   neighbours analyst analysts expert experts critic critics observer observers researcher researchers scientist
   scientists lawyer lawyers attorney attorneys prosecutor prosecutors investigator investigators detective detectives
   judge judges court courts coroner doctor doctors medic medics hospital hospitals firefighter firefighters rescuer
   rescuers sheriff deputies deputy army military navy government governments ministry ministries minister ministers
   president premier chancellor mayor governor senator lawmaker lawmakers diplomat diplomats ambassador envoy agency
   agencies department departments commission committee council parliament senate congress administration campaign
   campaigns party company companies firm bank banks union unions group groups organization organisation organizations
   organisations institute university team teams club coach manager director chief head chairman chairwoman chair
   leader leaders executive executives boss secretary aide aides adviser advisers advisor advisors activist activists
   advocate advocates opponent opponents supporter supporters family families relative relatives father mother brother
   sister son daughter husband wife widow friend friends colleague colleagues teacher teachers student students farmer
   farmers fisherman fishermen driver drivers passenger passengers owner captain crew reporter reporters journalist
   journalists newspaper newspapers media outlet outlets press broadcaster network station magazine website site
   report reports statement statements document documents log logs announcement announcements study studies survey surveys poll
   polls data figures estimate estimates records filing filings lawsuit complaint indictment affidavit letter memo
   email emails tweet post release bulletin paper article account accounts people person man woman men women victim
   victims protester protesters demonstrators organizers organisers economist economists historian author authors
   writer editor editors columnist candidate candidates nominee lawyer member members representative representatives
   delegate delegates commander commanders general admiral colonel pilot pilots engineer engineers geologist
   meteorologist forecasters seismologists observatory watchdog regulator regulators investor investors trader traders
   shareholders customer customers user users voter voters pollster pollsters strategist operative insiders insider
   nurse nurses worker workers crews employees staff villagers manager managers tribunal jury defendant plaintiff suspect suspects businessman businesswoman
   politician politicians democrats republicans ad announcer narrator moderator host anchor niece nephew cousin uncle aunt mother-in-law questioner panelist singer actor actress director player striker goalkeeper captain referee commentator guest chamber board office bureau service brigade inquiry inquiries investigation investigations inquest inquests probe audit audits review association federation charity airline operator skipper journal journals textbook`.split(
    /\s+/u,
  ),
);

/** Nouns that hold what somebody said: "according to the minister's statement", "in a letter". */
export const statementNouns = new Set(
  `report reports statement statements document documents announcement announcements study studies survey surveys poll
   polls data figures estimate estimates records filing filings lawsuit complaint indictment affidavit letter memo email
   emails tweet post release bulletin account accounts transcript`.split(/\s+/u),
);
