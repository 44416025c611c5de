/**
 * A skeleton: pen strokes, each the places `x,y` that the pen runs through in a smooth curve, in percent of the digit's
 * height, x to the right and y downwards; at a place with a `*` it turns sharply.
 */
type Skeleton = readonly string[];

/**
 * The ways in which people write a digit. The skeletons of one way have the same strokes with the same number of places,
 * so that there are hands between any two of them.
 */
export type Ways = readonly (readonly Skeleton[])[];
