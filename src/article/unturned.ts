/** Controls that set the direction of what follows, which may be our own words or somebody else's (Unicode UAX #9, explicit formatting). */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text without controls of direction: the letters themselves tell it. */
export const unturned = (text: string): string => text.replace(TURNING, '');
