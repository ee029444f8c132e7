# SPDX-License-Identifier: GPL-3.0-or-later
# The engine once more in R, vectorised: the numbers of the fixed log in tests/core/patterns, and the time of
# the work that tests/simulation/speed.cpp measures.   Rscript tests/simulation/reference.R

history <- function(y) {
  n <- length(y)
  l <- c(mean(y[1:5]), y[-n])
  m <- Reduce(function(m, last) 0.3 * last + 0.7 * m, y[-n], accumulate = TRUE, mean(y[1:5]))
  t <- seq(-1, 1, length.out = n)
  cbind(1, l, m, t, t^2)
}

# One step of the search: p of the strongest factor beside all that is known.
step <- function(y, Z, X, shuffles) {
  W <- qr(Z)
  e <- qr.resid(W, y)
  R <- qr.resid(W, X)
  R <- sweep(R, 2, sqrt(colSums(R^2)), "/")
  Q <- qr.Q(W)
  df <- length(y) - ncol(Z) - 1
  t_of <- function(u, left) abs(u) / sqrt((left - u^2) / df)
  seen <- max(t_of(crossprod(R, e), sum(e^2)))
  reached <- 0
  for (block in split(seq_len(shuffles), ceiling(seq_len(shuffles) / 500))) {
    E <- replicate(length(block), sample(e))
    left <- sum(e^2) - colSums(crossprod(Q, E)^2)
    u <- apply(abs(crossprod(R, E)), 2, max)
    reached <- reached + sum(t_of(u, left) >= seen)
  }
  c(t = seen, p = (1 + reached) / (shuffles + 1))
}

y <- c(2, 3, 2, 4, 3, 5, 4, 2, 1, 2, 3, 4, 5, 4, 3, 2, 3, 4, 6, 5, 3, 2, 2, 3)
f <- c(0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1)
fit <- lm(y ~ 0 + history(y) + f)
print(format(coef(summary(fit)), digits = 12), quote = FALSE)
set.seed(1)
print(step(y, history(y), cbind(f), 99999))

# Two factors, one after the other, and one that says nothing.
g <- c(0, 0.5, 0, 1, 2, 4, 2.5, 0, 0.5, 1, 0, 1.5, 2, 3, 1, 0, 0.5, 0, 4, 3, 1.5, 0, 1, 0)
h <- c(1, 0, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0)
print(format(step(y, history(y), cbind(f, g, h), 99999), digits = 12), quote = FALSE)
print(format(step(y, cbind(history(y), g), cbind(f, h), 99999), digits = 12), quote = FALSE)
print(format(coef(summary(lm(y ~ 0 + history(y) + g + f)))["f", ], digits = 12), quote = FALSE)

for (n in c(300, 7300)) {
  y <- sample(0:7, n, TRUE)
  X <- matrix(as.numeric(runif(25 * n) < 0.5), n)
  time <- sum(system.time(step(y, history(y), X, 10000))[c("user.self", "sys.self")])
  cat(n, "runs, 25 factors, 10,000 shuffles:", 1000 * time, "ms of the processor\n")
}
