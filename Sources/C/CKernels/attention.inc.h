// Attention on one path: see lanes.inc.h. The room holds the keys of one head, transposed so that the scores of
// neighbouring keys stand in neighbouring lanes, and behind them the scores of a few queries.

#define KEY_VECTORS (LANES < 16 ? 2 : 1)

/// The scores of a few queries against all keys: `query · key * factor`, kept finite.
ALWAYS_INLINE void score_queries(
    const int queries, const float *query, int64_t stride, const float *keys, int64_t padded, int32_t head_size,
    float factor, float *scores) {
    for (int64_t first = 0; first < padded; first += KEY_VECTORS * LANES) {
        lanes sums[query_tile][KEY_VECTORS];
        UNROLLED
        for (int q = 0; q < queries; q++) {
            UNROLLED
            for (int v = 0; v < KEY_VECTORS; v++) sums[q][v] = lanes_of(0);
        }
        for (int64_t d = 0; d < head_size; d++) {
            UNROLLED
            for (int v = 0; v < KEY_VECTORS; v++) {
                const lanes key = lanes_load(keys + d * padded + first + v * LANES);
                UNROLLED
                for (int q = 0; q < queries; q++) sums[q][v] += key * query[q * stride + d];
            }
        }
        UNROLLED
        for (int q = 0; q < queries; q++) {
            UNROLLED
            for (int v = 0; v < KEY_VECTORS; v++) {
                const lanes score = lanes_min(lanes_max(sums[q][v] * factor, lanes_of(-FLT_MAX)), lanes_of(FLT_MAX));
                lanes_store(scores + q * padded + first + v * LANES, score);
            }
        }
    }
}

/// Turns a row of scores into weights, and returns what they add up to.
ALWAYS_INLINE float exponentials(float *scores, int64_t count, int64_t padded) {
    for (int64_t i = count; i < padded; i++) scores[i] = -FLT_MAX;
    lanes highest = lanes_load(scores);
    for (int64_t i = LANES; i < padded; i += LANES) highest = lanes_max(highest, lanes_load(scores + i));
    const float top = lanes_highest(highest);
    lanes total = lanes_of(0);
    for (int64_t i = 0; i < padded; i += LANES) {
        const lanes weights = lanes_exponential(lanes_load(scores + i) - top);
        total += weights;
        lanes_store(scores + i, weights);
    }
    return lanes_sum(total);
}

/// The weighted means of the values for a few queries, `vectors` lanes of them.
ALWAYS_INLINE void blend_lanes(
    const int queries, const int vectors, const float *weights, int64_t padded, const float *factors,
    const float *value, int64_t stride, int32_t count, float *context) {
    lanes sums[query_tile][2];
    UNROLLED
    for (int q = 0; q < queries; q++) {
        UNROLLED
        for (int v = 0; v < vectors; v++) sums[q][v] = lanes_of(0);
    }
    for (int64_t j = 0; j < count; j++) {
        UNROLLED
        for (int v = 0; v < vectors; v++) {
            const lanes part = lanes_load(value + j * stride + v * LANES);
            UNROLLED
            for (int q = 0; q < queries; q++) sums[q][v] += part * weights[q * padded + j];
        }
    }
    UNROLLED
    for (int q = 0; q < queries; q++) {
        UNROLLED
        for (int v = 0; v < vectors; v++) lanes_store(context + q * stride + v * LANES, sums[q][v] * factors[q]);
    }
}

ALWAYS_INLINE void attend(
    const int queries, const float *query, const float *keys, const float *value, int64_t stride, int32_t count,
    int64_t padded, int32_t head_size, float factor, float *scores, float *context) {
    score_queries(queries, query, stride, keys, padded, head_size, factor, scores);
    float factors[query_tile];
    for (int q = 0; q < queries; q++) factors[q] = 1 / exponentials(scores + q * padded, count, padded);
    int64_t d = 0;
    for (; d + 2 * LANES <= head_size; d += 2 * LANES) {
        blend_lanes(queries, 2, scores, padded, factors, value + d, stride, count, context + d);
    }
    for (; d + LANES <= head_size; d += LANES) {
        blend_lanes(queries, 1, scores, padded, factors, value + d, stride, count, context + d);
    }
    for (; d < head_size; d++) {
        for (int q = 0; q < queries; q++) {
            float sum = 0;
            for (int64_t j = 0; j < count; j++) sum += scores[q * padded + j] * value[j * stride + d];
            context[q * stride + d] = sum * factors[q];
        }
    }
}

/// Source: Vaswani et al., *Attention Is All You Need* (2017), section 3.2.
static void attention(
    const float *query, const float *key, const float *value, int32_t stride, int32_t count, int32_t heads,
    int32_t head_size, float *room, float *context) {
    const int64_t padded = ((int64_t)count + room_alignment - 1) / room_alignment * room_alignment;
    const float factor = 1 / sqrtf((float)head_size);
    float *const keys = room;
    float *const scores = room + padded * head_size;
    for (int32_t head = 0; head < heads; head++) {
        const int64_t start = (int64_t)head * head_size;
        for (int64_t j = 0; j < count; j++) {
            const float *numbers = key + j * stride + start;
            for (int64_t d = 0; d < head_size; d++) keys[d * padded + j] = numbers[d];
        }
        for (int64_t d = 0; d < head_size; d++) {
            for (int64_t j = count; j < padded; j++) keys[d * padded + j] = 0;
        }
        int64_t row = 0;
        for (; row + query_tile <= count; row += query_tile) {
            attend(
                query_tile, query + row * stride + start, keys, value + start, stride, count, padded, head_size, factor,
                scores, context + row * stride + start);
        }
        for (; row < count; row++) {
            attend(
                1, query + row * stride + start, keys, value + start, stride, count, padded, head_size, factor, scores,
                context + row * stride + start);
        }
    }
}
