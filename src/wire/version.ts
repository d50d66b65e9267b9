/** The version of what client and server say to each other. It grows only when an older side would misread. */
export const wireVersion = 1;
