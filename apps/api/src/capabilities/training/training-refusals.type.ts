import { ObjectType } from 'type-graphql';
import { RefusalType } from '../../platform/refusal.type.js';

const refusal = (description: string) => ({ implements: RefusalType, description });

@ObjectType('TrainingProgrammeNotFound', refusal('There is no such programme in your subtree.'))
export class TrainingProgrammeNotFoundType extends RefusalType {}

@ObjectType('DuplicateProgramme', refusal('The unit has a programme of that name.'))
export class DuplicateProgrammeType extends RefusalType {}

@ObjectType('CampNotFound', refusal('There is no such camp that you may change, or know of.'))
export class CampNotFoundType extends RefusalType {}

@ObjectType('WrongCampState', refusal('The camp stands where this step cannot be taken.'))
export class WrongCampStateType extends RefusalType {}

@ObjectType('NotATitle', refusal('A title has 1 to 80 characters.'))
export class NotATitleType extends RefusalType {}

@ObjectType('NotASessionNumber', refusal('Sessions are numbered from 1 to 9999.'))
export class NotASessionNumberType extends RefusalType {}

@ObjectType('DuplicateSession', refusal('The programme has a camp of that number.'))
export class DuplicateSessionType extends RefusalType {}

@ObjectType('NotAVenue', refusal('A venue has 1 to 120 characters.'))
export class NotAVenueType extends RefusalType {}

@ObjectType('EndsBeforeBeginning', refusal('The last day lies before the first.'))
export class EndsBeforeBeginningType extends RefusalType {}

@ObjectType('TooManyDays', refusal('A camp has at most 31 days.'))
export class TooManyDaysType extends RefusalType {}

@ObjectType('NotANumberOfSeats', refusal('A camp has 1 to 1000 seats.'))
export class NotANumberOfSeatsType extends RefusalType {}

@ObjectType('NotALesson', refusal('A lesson has a title, lies within the camp and ends after it begins.'))
export class NotALessonType extends RefusalType {}

@ObjectType('QuotasAboveSeats', refusal('The quotas add up to more than the seats, or name a unit twice.'))
export class QuotasAboveSeatsType extends RefusalType {}

@ObjectType('QuotaOutsideSubtree', refusal('A quota is given to the camp’s unit or to one below it.'))
export class QuotaOutsideSubtreeType extends RefusalType {}

@ObjectType('BasisMissing', refusal('A camp opens on an approval document or a business grading.'))
export class BasisMissingType extends RefusalType {}

@ObjectType('LessonsMissing', refusal('A camp opens with its lessons.'))
export class LessonsMissingType extends RefusalType {}

@ObjectType('CampHasBegun', refusal('The camp has begun: nobody can enrol into the past.'))
export class CampHasBegunType extends RefusalType {}

@ObjectType('CampNotBegun', refusal('A roster is taken from the first day on.'))
export class CampNotBegunType extends RefusalType {}

@ObjectType('RosterNotTaken', refusal('The roster is to be taken first.'))
export class RosterNotTakenType extends RefusalType {}

@ObjectType('CampNotOpen', refusal('The camp does not take enrolments now.'))
export class CampNotOpenType extends RefusalType {}

@ObjectType('BornInFuture', refusal('She was born today at the latest.'))
export class BornInFutureType extends RefusalType {}

@ObjectType('TooYoungToStream', refusal('Nobody under 16 is trained to stream.'))
export class TooYoungToStreamType extends RefusalType {}

@ObjectType('GuardianConsentMissing', refusal('At 16 and 17 her guardian has to agree.'))
export class GuardianConsentMissingType extends RefusalType {}

@ObjectType('ConsentInFuture', refusal('A guardian has agreed today at the latest.'))
export class ConsentInFutureType extends RefusalType {}

@ObjectType('NotAGuardian', refusal('A guardian has a name and a relation to her.'))
export class NotAGuardianType extends RefusalType {}

@ObjectType('NoQuotaForUnit', refusal('The camp gives no seats to this unit nor to one above it.'))
export class NoQuotaForUnitType extends RefusalType {}

@ObjectType('AlreadyEnrolled', refusal('She is enrolled in this camp already.'))
export class AlreadyEnrolledType extends RefusalType {}

@ObjectType('ReasonMissing', refusal('A reason of 5 to 300 characters is needed.'))
export class ReasonMissingType extends RefusalType {}

@ObjectType('EnrolmentNotFound', refusal('There is no such enrolment of yours, or in your subtree.'))
export class EnrolmentNotFoundType extends RefusalType {}

@ObjectType('WrongEnrolmentState', refusal('The enrolment stands where this step cannot be taken.'))
export class WrongEnrolmentStateType extends RefusalType {}

@ObjectType('NoSeatLeft', refusal('All seats of the camp are taken; she can be put on the waiting list.'))
export class NoSeatLeftType extends RefusalType {}

@ObjectType('QuotaUsedUp', refusal('The seats of her unit are taken; she can be put on the waiting list.'))
export class QuotaUsedUpType extends RefusalType {}

@ObjectType('NotTheOrganiser', refusal('Seats are given by the unit that holds the camp.'))
export class NotTheOrganiserType extends RefusalType {}

@ObjectType('NotATrainee', refusal('You take part in no training.'))
export class NotATraineeType extends RefusalType {}

@ObjectType('NoSuchConsent', refusal('There is no such consent in force.'))
export class NoSuchConsentType extends RefusalType {}

@ObjectType('NotAPersonsName', refusal('A person’s name has 1 to 40 characters.'))
export class NotAPersonsNameType extends RefusalType {}

@ObjectType('MaterialNotFound', refusal('There is no such material of a camp of yours.'))
export class MaterialNotFoundType extends RefusalType {}

@ObjectType('EnrolmentSheetNotFound', refusal('There is no such sheet of yours, or it was enrolled already.'))
export class EnrolmentSheetNotFoundType extends RefusalType {}

@ObjectType('NoGoodLines', refusal('No row of the sheet can be enrolled.'))
export class NoGoodLinesType extends RefusalType {}

@ObjectType('CertificateNotFound', refusal('There is no such certificate in your subtree, or of yours.'))
export class CertificateNotFoundType extends RefusalType {}

@ObjectType('CertificateRevoked', refusal('The certificate was revoked already.'))
export class CertificateRevokedType extends RefusalType {}

@ObjectType('CertificateNotRevoked', refusal('The certificate counts; nothing is to be issued anew.'))
export class CertificateNotRevokedType extends RefusalType {}

@ObjectType('CertificateReplaced', refusal('Another certificate was issued in its place already.'))
export class CertificateReplacedType extends RefusalType {}

@ObjectType(
  'CertificateStands',
  refusal('She has a certificate that stands; revoke it before you say that she was not there.'),
)
export class CertificateStandsType extends RefusalType {}

@ObjectType('CampNotDone', refusal('Certificates are issued for a camp that is done.'))
export class CampNotDoneType extends RefusalType {}

@ObjectType('NobodyAttended', refusal('Nobody is left who was there and has no certificate.'))
export class NobodyAttendedType extends RefusalType {}

@ObjectType('HomeworkNotFound', refusal('There is no such homework, or it is not yours.'))
export class HomeworkNotFoundType extends RefusalType {}

@ObjectType('NoText', refusal('A text of 1 to 2000 characters is needed.'))
export class NoTextType extends RefusalType {}

@ObjectType('NotALink', refusal('A link begins with https:// and has at most 300 characters.'))
export class NotALinkType extends RefusalType {}

@ObjectType('NotAskedYet', refusal('The question is asked once, three months after a camp she was at.'))
export class NotAskedYetType extends RefusalType {}
