import { bytes, flush, madd } from "./simd";

/** w −= rate·g */
export function sgd(w: usize, g: usize, count: i32, rate: f32): void {
  const step = f32x4.splat(-rate);
  for (const end = w + bytes(count); w < end; w += 16, g += 16) v128.store(w, madd(step, v128.load(g), v128.load(w)));
}

/** v = β·v + g; w −= rate·v, or with Nesterov's look ahead w −= rate·(g + β·v) */
export function momentum(w: usize, g: usize, v: usize, count: i32, rate: f32, beta: f32, nesterov: bool): void {
  const step = f32x4.splat(-rate),
    keep = f32x4.splat(beta);
  for (const end = w + bytes(count); w < end; w += 16, g += 16, v += 16) {
    const gradient = v128.load(g);
    const speed = flush(madd(keep, v128.load(v), gradient));
    v128.store(v, speed);
    const move = nesterov ? madd(keep, speed, gradient) : speed;
    v128.store(w, madd(step, move, v128.load(w)));
  }
}

/** s += g²; w −= rate·g / (√s + ε) */
export function adagrad(w: usize, g: usize, s: usize, count: i32, rate: f32, epsilon: f32): void {
  const step = f32x4.splat(-rate),
    small = f32x4.splat(epsilon);
  for (const end = w + bytes(count); w < end; w += 16, g += 16, s += 16) {
    const gradient = v128.load(g);
    const squares = madd(gradient, gradient, v128.load(s));
    v128.store(s, squares);
    const move = f32x4.div(gradient, f32x4.add(f32x4.sqrt(squares), small));
    v128.store(w, madd(step, move, v128.load(w)));
  }
}

/** s = ρ·s + (1 − ρ)·g²; w −= rate·g / (√s + ε) */
export function rmsprop(w: usize, g: usize, s: usize, count: i32, rate: f32, rho: f64, epsilon: f32): void {
  const step = f32x4.splat(-rate),
    keep = f32x4.splat(<f32>rho),
    take = f32x4.splat(<f32>(1 - rho)),
    small = f32x4.splat(epsilon);
  for (const end = w + bytes(count); w < end; w += 16, g += 16, s += 16) {
    const gradient = v128.load(g);
    const square = flush(madd(keep, v128.load(s), f32x4.mul(take, f32x4.mul(gradient, gradient))));
    v128.store(s, square);
    const move = f32x4.div(gradient, f32x4.add(f32x4.sqrt(square), small));
    v128.store(w, madd(step, move, v128.load(w)));
  }
}

/**
 * m = β1·m + (1 − β1)·g; v = β2·v + (1 − β2)·g²; w −= rate·m·first / (√(v·second) + ε), with first = 1/(1 − β1^t) and
 * second = 1/(1 − β2^t) (Kingma & Ba 2015, algorithm 1).
 */
export function adam(
  w: usize,
  g: usize,
  m: usize,
  v: usize,
  count: i32,
  rate: f32,
  beta1: f64,
  beta2: f64,
  epsilon: f32,
  first: f32,
  second: f32,
): void {
  const step = f32x4.splat(-rate * first),
    small = f32x4.splat(epsilon),
    correct = f32x4.splat(second);
  const keep1 = f32x4.splat(<f32>beta1),
    take1 = f32x4.splat(<f32>(1 - beta1));
  const keep2 = f32x4.splat(<f32>beta2),
    take2 = f32x4.splat(<f32>(1 - beta2));
  for (const end = w + bytes(count); w < end; w += 16, g += 16, m += 16, v += 16) {
    const gradient = v128.load(g);
    const mean = flush(madd(keep1, v128.load(m), f32x4.mul(take1, gradient)));
    const square = flush(madd(keep2, v128.load(v), f32x4.mul(take2, f32x4.mul(gradient, gradient))));
    v128.store(m, mean);
    v128.store(v, square);
    const move = f32x4.div(mean, f32x4.add(f32x4.sqrt(f32x4.mul(square, correct)), small));
    v128.store(w, madd(step, move, v128.load(w)));
  }
}
