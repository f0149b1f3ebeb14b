/**
 * THE LIST: everything that a person or a program can do here, by stage. HTTP routes, CLI commands, OpenAPI, the
 * reference pages and the access tests come from it.
 */
import type { Operation } from '#model/operation.ts';
import { allegationAct } from '#stages/collect/operations/allegation-act.ts';
import { allegationList } from '#stages/collect/operations/allegation-list.ts';
import { allegationRead } from '#stages/collect/operations/allegation-read.ts';
import { allegationSubmit } from '#stages/collect/operations/allegation-submit.ts';
import { concernAct } from '#stages/collect/operations/concern-act.ts';
import { concernList } from '#stages/collect/operations/concern-list.ts';
import { concernRead } from '#stages/collect/operations/concern-read.ts';
import { concernSubmit } from '#stages/collect/operations/concern-submit.ts';
import { erasureConfirm } from '#stages/collect/operations/erasure-confirm.ts';
import { erasurePropose } from '#stages/collect/operations/erasure-propose.ts';
import { importList } from '#stages/collect/operations/import-list.ts';
import { importRun } from '#stages/collect/operations/import-run.ts';
import { sourceList } from '#stages/collect/operations/source-list.ts';
import { reportSubmit } from '#stages/collect/operations/report-submit.ts';
import { areaOverview } from '#stages/report/operations/area-overview.ts';
import { boardRead } from '#stages/report/operations/board-read.ts';
import { eventRead } from '#stages/report/operations/event-read.ts';
import { figureExport } from '#stages/report/operations/figure-export.ts';
import { figureOpen } from '#stages/report/operations/figure-open.ts';
import { figureTable } from '#stages/report/operations/figure-table.ts';
import { mapList } from '#stages/report/operations/map-list.ts';
import { mapSummary } from '#stages/report/operations/map-summary.ts';
import { mapTile } from '#stages/report/operations/map-tile.ts';
import { indicatorRead } from '#stages/report/operations/indicator-read.ts';
import { qualityRead } from '#stages/report/operations/quality-read.ts';
import { reportRead } from '#stages/report/operations/report-read.ts';
import { assessmentSet } from '#stages/verify/operations/assessment-set.ts';
import { eventClassify } from '#stages/verify/operations/event-classify.ts';
import { eventLikelySame } from '#stages/verify/operations/event-likely-same.ts';
import { eventLink } from '#stages/verify/operations/event-link.ts';
import { eventRecord } from '#stages/verify/operations/event-record.ts';
import { eventUnlink } from '#stages/verify/operations/event-unlink.ts';
import { activityEnd } from '#stages/plan/operations/activity-end.ts';
import { activityList } from '#stages/plan/operations/activity-list.ts';
import { activityRead } from '#stages/plan/operations/activity-read.ts';
import { activityRegister } from '#stages/plan/operations/activity-register.ts';
import { checkRun } from '#stages/plan/operations/check.ts';
import { handoverConsult } from '#stages/plan/operations/handover-consult.ts';
import { handoverList } from '#stages/plan/operations/handover-list.ts';
import { handoverRead } from '#stages/plan/operations/handover-read.ts';
import { handoverReply } from '#stages/plan/operations/handover-reply.ts';
import { handoverStatement } from '#stages/plan/operations/handover-statement.ts';
import { handoverStep } from '#stages/plan/operations/handover-step.ts';
import { accessWhy } from '#stages/platform/operations/access-why.ts';
import { protectiveListMake } from '#stages/plan/operations/protective-list-make.ts';
import { shapeRead } from '#stages/plan/operations/shape-read.ts';
import { agreementEnd } from '#stages/share/operations/agreement-end.ts';
import { agreementList } from '#stages/share/operations/agreement-list.ts';
import { agreementRecord } from '#stages/share/operations/agreement-record.ts';
import { protectiveListRelease } from '#stages/share/operations/protective-list-release.ts';
import { protectiveListVerify } from '#stages/share/operations/protective-list-verify.ts';
import { releaseAcknowledge } from '#stages/share/operations/release-acknowledge.ts';
import { releaseList } from '#stages/share/operations/release-list.ts';
import { accountCreate } from '#stages/platform/operations/account-create.ts';
import { accountDisable } from '#stages/platform/operations/account-disable.ts';
import { accountEnable } from '#stages/platform/operations/account-enable.ts';
import { accountInvite } from '#stages/platform/operations/account-invite.ts';
import { accountLink } from '#stages/platform/operations/account-link.ts';
import { accountList } from '#stages/platform/operations/account-list.ts';
import { accountMe } from '#stages/platform/operations/account-me.ts';
import { accountPassword } from '#stages/platform/operations/account-password.ts';
import { accountRead } from '#stages/platform/operations/account-read.ts';
import { invitationAccept } from '#stages/platform/operations/invitation-accept.ts';
import { passkeyAdd } from '#stages/platform/operations/passkey-add.ts';
import { passkeyBegin } from '#stages/platform/operations/passkey-begin.ts';
import { passkeyRemove } from '#stages/platform/operations/passkey-remove.ts';
import { roleEnd } from '#stages/platform/operations/role-end.ts';
import { roleGrant } from '#stages/platform/operations/role-grant.ts';
import { secondFactorBegin } from '#stages/platform/operations/second-factor-begin.ts';
import { secondFactorConfirm } from '#stages/platform/operations/second-factor-confirm.ts';
import { secondFactorEnd } from '#stages/platform/operations/second-factor-end.ts';
import { secondFactorRecovery } from '#stages/platform/operations/second-factor-recovery.ts';
import { sessionAskPasskey } from '#stages/platform/operations/session-ask-passkey.ts';
import { sessionAskProvider } from '#stages/platform/operations/session-ask-provider.ts';
import { sessionByPasskey } from '#stages/platform/operations/session-by-passkey.ts';
import { sessionByPassword } from '#stages/platform/operations/session-by-password.ts';
import { sessionByProvider } from '#stages/platform/operations/session-by-provider.ts';
import { sessionRevoke } from '#stages/platform/operations/session-revoke.ts';
import { sessionRevokeOthers } from '#stages/platform/operations/session-revoke-others.ts';
import { sessionStrengthen } from '#stages/platform/operations/session-strengthen.ts';
import { sessionWays } from '#stages/platform/operations/session-ways.ts';
import { areaList } from '#stages/platform/operations/area-list.ts';
import { catalogueExport } from '#stages/platform/operations/catalogue-export.ts';
import { catalogueList } from '#stages/platform/operations/catalogue-list.ts';
import { catalogueRead } from '#stages/platform/operations/catalogue-read.ts';
import { catalogueSearch } from '#stages/platform/operations/catalogue-search.ts';
import { auditHead } from '#stages/platform/operations/audit-head.ts';
import { auditRead } from '#stages/platform/operations/audit-read.ts';
import { auditVerify } from '#stages/platform/operations/audit-verify.ts';
import { emergencyEnd } from '#stages/platform/operations/emergency-end.ts';
import { emergencyList } from '#stages/platform/operations/emergency-list.ts';
import { emergencyOpen } from '#stages/platform/operations/emergency-open.ts';
import { glossaryRead } from '#stages/platform/operations/glossary-read.ts';
import { healthRead } from '#stages/platform/operations/health-read.ts';
import { instrumentList } from '#stages/platform/operations/instrument-list.ts';
import { omaList } from '#stages/platform/operations/oma-list.ts';
import { omaRead } from '#stages/platform/operations/oma-read.ts';
import { operationList } from '#stages/platform/operations/operation-list.ts';
import { problemList } from '#stages/platform/operations/problem-list.ts';
import { ruleList } from '#stages/platform/operations/rule-list.ts';
import { sessionEnd } from '#stages/platform/operations/session-end.ts';
import { sessionRead } from '#stages/platform/operations/session-read.ts';
import { sessionStart } from '#stages/platform/operations/session-start.ts';
import { exactPlaceRead } from '#stages/understand/operations/exact-place-read.ts';
import { exactPlaceSet } from '#stages/understand/operations/exact-place-set.ts';
import { legalFrameRead } from '#stages/understand/operations/legal-frame-read.ts';
import { legalFrameSet } from '#stages/understand/operations/legal-frame-set.ts';
import { objectList } from '#stages/understand/operations/object-list.ts';
import { objectRead } from '#stages/understand/operations/object-read.ts';
import { placeList } from '#stages/understand/operations/place-list.ts';
import { placeRead } from '#stages/understand/operations/place-read.ts';
import { placeSearch } from '#stages/understand/operations/place-search.ts';
import { populationRead } from '#stages/understand/operations/population-read.ts';
import { omaCreate } from '#stages/understand/operations/oma-create.ts';
import { wordsList } from '#stages/platform/operations/words-list.ts';

export const OPERATIONS = [
  // collect
  importRun,
  importList,
  sourceList,
  reportSubmit,
  erasurePropose,
  erasureConfirm,
  allegationSubmit,
  allegationList,
  allegationRead,
  allegationAct,
  concernSubmit,
  concernList,
  concernRead,
  concernAct,
  // verify
  eventRecord,
  eventClassify,
  assessmentSet,
  eventLink,
  eventUnlink,
  eventLikelySame,
  // understand
  omaCreate,
  legalFrameSet,
  legalFrameRead,
  objectList,
  objectRead,
  exactPlaceSet,
  exactPlaceRead,
  placeList,
  placeRead,
  placeSearch,
  populationRead,
  // plan
  checkRun,
  shapeRead,
  protectiveListMake,
  activityRegister,
  activityList,
  activityRead,
  activityEnd,
  handoverList,
  handoverRead,
  handoverStep,
  handoverStatement,
  handoverConsult,
  handoverReply,
  // report
  boardRead,
  areaOverview,
  figureOpen,
  figureExport,
  figureTable,
  mapSummary,
  mapList,
  mapTile,
  indicatorRead,
  qualityRead,
  eventRead,
  reportRead,
  // share
  agreementRecord,
  agreementList,
  agreementEnd,
  protectiveListRelease,
  protectiveListVerify,
  releaseList,
  releaseAcknowledge,
  // platform
  healthRead,
  sessionStart,
  sessionRead,
  sessionEnd,
  accessWhy,
  emergencyOpen,
  emergencyList,
  emergencyEnd,
  invitationAccept,
  sessionWays,
  sessionByPassword,
  sessionAskPasskey,
  sessionByPasskey,
  sessionAskProvider,
  sessionByProvider,
  sessionStrengthen,
  sessionRevoke,
  sessionRevokeOthers,
  accountMe,
  accountPassword,
  secondFactorBegin,
  secondFactorConfirm,
  secondFactorEnd,
  secondFactorRecovery,
  passkeyBegin,
  passkeyAdd,
  passkeyRemove,
  accountList,
  accountRead,
  accountCreate,
  accountInvite,
  accountDisable,
  accountEnable,
  accountLink,
  roleGrant,
  roleEnd,
  omaList,
  omaRead,
  operationList,
  areaList,
  catalogueList,
  catalogueRead,
  catalogueSearch,
  catalogueExport,
  glossaryRead,
  instrumentList,
  ruleList,
  problemList,
  wordsList,
  auditVerify,
  auditRead,
  auditHead,
] as const satisfies readonly Operation[];
