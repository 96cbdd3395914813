import type { LetterTexts } from '../letter.js';

const tellUs = 'Call us, or write to us.';

export const letterEn: LetterTexts = {
  to: (name, organisation, day) => `To ${name}. Letter from ${organisation}, ${day}.`,
  news: 'What we want to tell you',
  says: 'What we have written',
  todo: 'What you must do',
  how: {
    consentAsked: `${tellUs} Say whether we may or may not.`,
    bookConsultation: 'Call and book the appointment. Then call us, and say when it is.',
    consultationMissed: 'Call and book a new appointment. Then call us, and say when it is.',
    reminderBeforeDue: `${tellUs} We can help you.`,
    answerInvited: `${tellUs} You decide whether you want to answer.`,
    meetingPlanned: 'Come on that day, or call us.',
  },
  by: (day) => `Do it by ${day}.`,
  planOn: (day) => `This is the plan on ${day}.`,
  noGoals: 'There are no goals in the plan at the moment.',
  notOnline: 'You cannot open your case online?',
  weTell: 'Then call us. We tell you what it says, or send it on paper.',
};
