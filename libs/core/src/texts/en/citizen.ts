import { capitalised } from '../../glossary.js';
import type { CitizenLine, Situation } from '../citizen.js';

const rest = 'You need not do anything.';

export const citizenLinesEn: Record<Situation, CitizenLine> = {
  writing: ({ who }) => `We are writing to ${who}. ${rest}`,
  consentAsked: ({ by }) => `We lack your consent. Give us your answer${by}. It is up to you whether you say yes.`,
  consentOverdue: () => `We have not had your answer about consent. You can still answer. Otherwise we find another way.`,
  wordsAsked: ({ who, by }) => `We want to write to ${who}. You can read the letter and write your own words${by}. It is up to you whether you do.`,
  wordsSettled: ({ who, by }) => `We send the letter to ${who}${by}. You can write and change your own words until it is sent. You do not have to do more.`,
  waiting: ({ who, dueBy }) => `At the moment we are waiting for ${who}. We expect an answer${dueBy}. ${rest}`,
  callAwaited: ({ who, dueBy }) => `We have asked ${who} for a call with us. We expect an answer${dueBy}. ${rest}`,
  meetingAwaited: ({ who, dueBy }) => `We have asked ${who} for a meeting. We expect an answer${dueBy}. We write to you if you are to take part.`,
  callAgreed: ({ who, dueBy }) => `We have agreed on a call with ${who}. It is held${dueBy}. ${rest}`,
  meetingAgreed: ({ who, dueBy }) => `We have agreed on a meeting with ${who}. It is held${dueBy}. We write to you if you are to take part.`,
  late: ({ who, dueOn }) => `The answer from ${who} is late. The deadline was ${dueOn}. We are following up. ${rest}`,
  newDate: ({ who, followUpOn }) => `The answer from ${who} comes later. We follow up on ${followUpOn} if we have heard nothing. ${rest}`,
  undelivered: ({ who, by }) => `Our letter has not reached ${who}. We find another way${by}. ${rest}`,
  bookTime: ({ who, they, by, dueBy }) => `It is you who must do something: Book an appointment with ${who}${by}. After that ${they} will write to us${dueBy}.`,
  bookAgain: ({ who, by }) => `The appointment with ${who} came to nothing. Book a new one${by}. Call us if it is difficult.`,
  noAppointment: ({ who, by }) => `We know that you cannot get an appointment with ${who}. We find another way${by}. ${rest}`,
  booked: ({ who, consultationOn, dueBy }) =>
    `You have an appointment with ${who} on ${consultationOn}. Call them if you cannot come. We expect an answer${dueBy}.`,
  summoned: ({ who, dueBy }) =>
    `${capitalised(who)} will write to you about an appointment. We expect an answer${dueBy}. You need not do anything until you hear from them.`,
  asked: ({ who, by }) => `${capitalised(who)} has asked us something. We answer${by}. ${rest}`,
  waitingList: ({ who, expectedOn }) => `You are on the waiting list of ${who}. They expect a place on ${expectedOn}. ${rest}`,
  papersMissing: ({ who, by }) => `${capitalised(who)} needs some papers from us. We send them${by}. ${rest}`,
  pausedForYou: ({ who, by }) =>
    `It is you who must do something: ${capitalised(who)} needs something from you. Call them${by} and ask what it is. The answer waits that long.`,
  pausedForTreatment: ({ who, by }) => `The answer from ${who} waits while you are in hospital or under treatment. We look at it again${by}. ${rest}`,
  reading: ({ who, by }) => `We have an answer from ${who} and are reading it now. We are done${by}. ${rest}`,
  restFollows: ({ who, dueBy }) => `We have part of the answer from ${who}. The rest comes${dueBy}. ${rest}`,
  elaborating: ({ who, dueBy }) => `We have asked ${who} to tell more. We expect an answer${dueBy}. ${rest}`,
  doctorChanged: ({ who }) => `You have changed doctor. We decide whether ${who} is to answer, or whether we ask the new one. ${rest}`,
  moved: ({ who }) => `You have moved to another municipality. We decide whether ${who} is still to answer. ${rest}`,
  declined: ({ who, by }) => `${capitalised(who)} cannot answer. We find another way${by}. ${rest}`,
  done: ({ who }) => `We are done asking ${who}. ${rest}`,
  released: ({ who }) => `We have read the answer from ${who}. You can read it too. ${rest}`,
  heldBack: ({ who, heldBackUntil }) => `We have got an answer from ${who}. You can read it from ${heldBackUntil}. ${rest}`,
  stopped: ({ who }) => `We no longer ask ${who} about anything. ${rest}`,
  proposed: ({ who, by }) => `${capitalised(who)} has sent us a proposal about your case. We read it and reply${by}. ${rest}`,
  proposalReplied: ({ who }) => `We have replied to the proposal from ${who}. ${rest}`,
  proposalStopped: ({ who }) => `The proposal from ${who} no longer holds. ${rest}`,
  stated: ({ who, by }) => `${capitalised(who)} has sent us a statement about your case. We read it and reply${by}. ${rest}`,
  statementReleased: ({ who }) => `We have read and replied to the statement from ${who}. You can read it too. ${rest}`,
  statementHeldBack: ({ who, heldBackUntil }) => `We have got a statement from ${who}. You can read it from ${heldBackUntil}. ${rest}`,
  statementStopped: ({ who }) => `The statement from ${who} no longer holds. ${rest}`,
};
