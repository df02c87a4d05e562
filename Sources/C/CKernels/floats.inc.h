// The functions of a path that work on floats alone, written once: see lanes.inc.h.

/// Source: Ba, Kiros and Hinton, *Layer Normalization* (2016).
static void add_normalize(
    float *hidden, const float *addend, const float *gain, const float *shift, float epsilon, int32_t rows,
    int32_t size) {
    const int64_t whole = size / LANES * LANES;
    for (int32_t row = 0; row < rows; row++, hidden += size, addend += addend ? size : 0) {
        lanes sums[2] = {{0}, {0}};
        float rest = 0;
        for (int64_t i = 0; i < whole; i += LANES) {
            lanes value = lanes_load(hidden + i);
            if (addend) {
                value += lanes_load(addend + i);
                lanes_store(hidden + i, value);
            }
            sums[i / LANES % 2] += value;
        }
        for (int64_t i = whole; i < size; i++) {
            if (addend) hidden[i] += addend[i];
            rest += hidden[i];
        }
        const float mean = (lanes_sum(sums[0] + sums[1]) + rest) / (float)size;

        lanes squares[2] = {{0}, {0}};
        rest = 0;
        for (int64_t i = 0; i < whole; i += LANES) {
            const lanes distance = lanes_load(hidden + i) - mean;
            squares[i / LANES % 2] += distance * distance;
        }
        for (int64_t i = whole; i < size; i++) rest += (hidden[i] - mean) * (hidden[i] - mean);
        const float variance = (lanes_sum(squares[0] + squares[1]) + rest) / (float)size;

        const float factor = 1 / sqrtf(variance + epsilon);
        for (int64_t i = 0; i < whole; i += LANES) {
            const lanes value = (lanes_load(hidden + i) - mean) * factor;
            lanes_store(hidden + i, value * lanes_load(gain + i) + lanes_load(shift + i));
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

/// Source: ONNX, the operator DynamicQuantizeLinear, but the zero keeps its fraction: no product here needs it whole.
static void quantize(
    const float *rows, int32_t count, int32_t size, int32_t padded_size, uint8_t *codes, float *scale, float *zero) {
    const int64_t whole = size / LANES * LANES;
    for (int32_t row = 0; row < count; row++, rows += size, codes += padded_size) {
        lanes low[2] = {{0}, {0}}, high[2] = {{0}, {0}};
        for (int64_t i = 0; i < whole; i += LANES) {
            const lanes value = lanes_load(rows + i);
            low[i / LANES % 2] = lanes_min(value, low[i / LANES % 2]);
            high[i / LANES % 2] = lanes_max(value, high[i / LANES % 2]);
        }
        const lanes last = lanes_load_some(rows + whole, size - whole, 0);
        const float lowest = lanes_lowest(lanes_min(last, lanes_min(low[0], low[1])));
        const float highest = lanes_highest(lanes_max(last, lanes_max(high[0], high[1])));
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
