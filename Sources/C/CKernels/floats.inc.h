// The functions of a path that work on floats alone, written once: see lanes.inc.h.

// Sums and extremes are taken in four lanes side by side, so that none waits for the one before.
#define PARTS 4

/// Adds the addend to a row where there is one, and returns the row's sum.
ALWAYS_INLINE float add_and_sum(float *row, const float *addend, int64_t size) {
    lanes sums[PARTS] = {{0}, {0}, {0}, {0}};
    int64_t i = 0;
    for (; i + PARTS * LANES <= size; i += PARTS * LANES) {
        UNROLLED
        for (int part = 0; part < PARTS; part++) {
            lanes values = lanes_load(row + i + part * LANES);
            if (addend) {
                values += lanes_load(addend + i + part * LANES);
                lanes_store(row + i + part * LANES, values);
            }
            sums[part] += values;
        }
    }
    float rest = 0;
    for (; i < size; i++) {
        if (addend) row[i] += addend[i];
        rest += row[i];
    }
    return lanes_sum((sums[0] + sums[1]) + (sums[2] + sums[3])) + rest;
}

/// The sum of the squared distances of a row from its mean.
ALWAYS_INLINE float squared_distance(const float *row, float mean, int64_t size) {
    lanes sums[PARTS] = {{0}, {0}, {0}, {0}};
    int64_t i = 0;
    for (; i + PARTS * LANES <= size; i += PARTS * LANES) {
        UNROLLED
        for (int part = 0; part < PARTS; part++) {
            const lanes distance = lanes_load(row + i + part * LANES) - mean;
            sums[part] += distance * distance;
        }
    }
    float rest = 0;
    for (; i < size; i++) rest += (row[i] - mean) * (row[i] - mean);
    return lanes_sum((sums[0] + sums[1]) + (sums[2] + sums[3])) + rest;
}

/// Source: Ba, Kiros and Hinton, *Layer Normalization* (2016).
static void add_normalize(
    float *hidden, const float *addend, const float *gain, const float *shift, float epsilon, int32_t rows,
    int32_t size) {
    const int64_t whole = size / LANES * LANES;
    for (int32_t row = 0; row < rows; row++, hidden += size) {
        const float sum = addend ? add_and_sum(hidden, addend + (int64_t)row * size, size)
                                 : add_and_sum(hidden, NULL, size);
        const float mean = sum / (float)size;
        const float factor = 1 / sqrtf(squared_distance(hidden, mean, size) / (float)size + epsilon);
        for (int64_t i = 0; i < whole; i += LANES) {
            const lanes values = (lanes_load(hidden + i) - mean) * factor;
            lanes_store(hidden + i, values * lanes_load(gain + i) + lanes_load(shift + i));
        }
        for (int64_t i = whole; i < size; i++) hidden[i] = (hidden[i] - mean) * factor * gain[i] + shift[i];
    }
}

static void gelu(float *values, int64_t count) {
    const int64_t whole = count / LANES * LANES;
    for (int64_t i = 0; i < whole; i += LANES) lanes_store(values + i, lanes_gelu(lanes_load(values + i)));
    if (whole < count) {
        const lanes last = lanes_load_some(values + whole, count - whole, 0);
        lanes_store_some(values + whole, count - whole, lanes_gelu(last));
    }
}

/// The lowest and the highest of a row and 0.
ALWAYS_INLINE void extremes(const float *row, int64_t size, float *lowest, float *highest) {
    lanes low[PARTS] = {{0}, {0}, {0}, {0}}, high[PARTS] = {{0}, {0}, {0}, {0}};
    int64_t i = 0;
    for (; i + PARTS * LANES <= size; i += PARTS * LANES) {
        UNROLLED
        for (int part = 0; part < PARTS; part++) {
            const lanes values = lanes_load(row + i + part * LANES);
            low[part] = lanes_min(values, low[part]);
            high[part] = lanes_max(values, high[part]);
        }
    }
    for (; i < size; i += LANES) {
        const lanes values = i + LANES <= size ? lanes_load(row + i) : lanes_load_some(row + i, size - i, 0);
        low[0] = lanes_min(values, low[0]);
        high[0] = lanes_max(values, high[0]);
    }
    *lowest = lanes_lowest(lanes_min(lanes_min(low[0], low[1]), lanes_min(low[2], low[3])));
    *highest = lanes_highest(lanes_max(lanes_max(high[0], high[1]), lanes_max(high[2], high[3])));
}

/// Source: ONNX, the operator DynamicQuantizeLinear, but the zero keeps its fraction: no product here needs it whole.
static void quantize(
    const float *rows, int32_t count, int32_t size, int32_t padded_size, uint8_t *codes, float *scale, float *zero) {
    for (int32_t row = 0; row < count; row++, rows += size, codes += padded_size) {
        float lowest, highest;
        extremes(rows, size, &lowest, &highest);
        // Divided before the difference is taken, which might be too large for a float; no smaller than what has a
        // finite inverse, which is what saves a row of zeros.
        const float range = highest / 255 - lowest / 255;
        scale[row] = range > FLT_MIN ? range : FLT_MIN;
        const float inverse = 1 / scale[row];
        zero[row] = -lowest * inverse;
        const float offset = zero[row];
        for (int64_t i = 0; i < size; i++) {
            // Adding 1.5 · 2²³ rounds to a whole number, which then stands in the lowest bits.
            const float shifted = (rows[i] * inverse + offset) + 12582912.0f;
            uint32_t bits;
            memcpy(&bits, &shifted, sizeof bits);
            codes[i] = (uint8_t)bits;
        }
        for (int64_t i = size; i < padded_size; i++) codes[i] = 0;
    }
}

#include "attention.inc.h"
