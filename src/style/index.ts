export { followingMajority, majorityOf } from "./mixed-spelling.ts";
