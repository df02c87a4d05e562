#ifndef CKERNELS_H
#define CKERNELS_H

// The arithmetic of a small sentence encoder on one thread: dense layers whose inputs and weights are small integers,
// the functions between them, and the dot products of a search among vectors of bytes.
//
// Every function is given the path that it takes: the same work, written for one kind of processor. A path that was not
// built for this architecture traps; one that the processor lacks dies of an illegal instruction: ask first. Nothing
// here allocates or keeps anything, so any number of threads may call at once.

#include <stdbool.h>
#include <stdint.h>

typedef enum {
    kernels_path_plain = 0,
    kernels_path_avx2 = 1,
    kernels_path_avx512vnni = 2,
    kernels_path_neon_dot = 3
} kernels_path;

/// Whether this library was built with the path and both the processor and the operating system can take it.
bool kernels_path_is_supported(kernels_path path);

/// The fastest path that is supported.
kernels_path kernels_best_path(void);

/// "plain", "avx2", "avx512vnni" or "neon-dot".
const char *kernels_path_name(kernels_path path);

/// A dense layer. Its inputs are padded to a multiple of 32 (a block), its outputs to a multiple of 16 (a group).
///
/// The weights and the scales begin at a multiple of 64 bytes; nothing else here has to.
typedef struct {
    /// [group][block][8][16][4]: the weights of input `4 * i + j` in the block, for output `lane` of the group; -8...7.
    const int8_t *weights;
    /// [group][block][16]: what a weight of the block counts.
    const float *scales;
    /// [group * 16]: for each output the sum over all blocks of the scale times the sum of the block's weights.
    const float *sums;
    /// [group * 16]
    const float *bias;
    /// Padded.
    int32_t inputs;
    /// Padded.
    int32_t outputs;
    /// 1 or 2: there are `inputs / 32 * planes` blocks, and block b reads the inputs of block `b % (inputs / 32)`.
    int32_t planes;
} kernels_dense;

/// Turns each row into bytes and what they stand for: `value = scale * (code - zero)`, within half a scale.
///
/// The range always includes 0, so a row of one constant, or of zeros, is met as well as a float can.
///
/// @param size How many numbers a row has; rows follow each other without a gap.
/// @param padded_size How far apart the rows of `codes` are; the padding is written too, as 0.
/// @param zero Need not be whole.
void kernels_quantize(
    kernels_path path, const float *rows, int32_t count, int32_t size, int32_t padded_size, uint8_t *codes,
    float *scale, float *zero);

/// Applies a layer to rows of codes: for each row and output
/// `bias + scale * (sum over blocks of scales * integer product - zero * sums)`.
///
/// @param codes [rows][inputs]
/// @param output [rows][outputs], padded as the layer says.
void kernels_apply(
    kernels_path path, const kernels_dense *dense, const uint8_t *codes, const float *scale, const float *zero,
    int32_t rows, float *output);

/// The Gaussian error linear unit in place, `x * Φ(x)` with the error function itself, within 10⁻⁶.
void kernels_gelu(kernels_path path, float *values, int64_t count);

/// The residual and the norm after it, in place: `hidden = normalized(hidden + addend) * gain + shift` for each row.
///
/// @param addend May be NULL, then nothing is added.
void kernels_add_normalize(
    kernels_path path, float *hidden, const float *addend, const float *gain, const float *shift, float epsilon,
    int32_t rows, int32_t size);

/// The self-attention of one text: `context = softmax(query * keyᵀ / √head_size) * value` for each head.
///
/// @param query, key, value, context [count][stride], the heads side by side. `context` must not overlap the others.
/// @param head_size At most 128.
/// @param room As many floats as `kernels_attention_room` says.
void kernels_attention(
    kernels_path path, const float *query, const float *key, const float *value, int32_t stride, int32_t count,
    int32_t heads, int32_t head_size, float *room, float *context);

/// How many floats `kernels_attention` needs for a text of `count` tokens.
int64_t kernels_attention_room(int32_t count);

/// The dot products of one vector with many: `out[row] = sum of rows[row][i] * query[i]`, whatever the bytes.
///
/// @param size Of a vector, below 131072, so that no sum leaves 32 bits; rows follow each other without a gap.
void kernels_dots(
    kernels_path path, const int8_t *rows, int64_t count, int32_t size, const int8_t *query, int32_t *out);

#endif
