"""The studentized range in both tails by mpmath: python3 studentized_range_reference.py FILE SEED NUMBER"""
import json, random, math, sys
from mpmath import mp, mpf, erfc, sqrt, log, exp, loggamma, pi, inf
DPS=32
mp.dps=DPS
R2=sqrt(mpf(2))
def Phi(x): return erfc(-x/R2)/2
def phi(x): return exp(-x*x/2)/sqrt(2*pi)
def trap(f,c,h):
    eps=mpf(10)**(-DPS+6)
    tot=f(c)
    for sgn in (1,-1):
        i=1;prev=mpf(0);small=0
        while True:
            v=f(c+sgn*i*h);tot+=v
            small = small+1 if (v<eps*tot and v<=prev) else 0
            if small>=3: break
            if i>20000: raise Exception
            prev=v;i+=1
    return tot*h
def rng(w,k,h):
    """lower, upper of range of k normals (z = max)"""
    def lo(z):
        # D = Phi(z)-Phi(z-w)
        if z-w>0: D=(erfc((z-w)/R2)-erfc(z/R2))/2
        else: D=Phi(z)-Phi(z-w)
        return k*phi(z)*D**(k-1)
    def up(z):
        a=Phi(z); r=Phi(z-w)/a
        x=-r
        return k*phi(z)*a**(k-1)*(-mp.expm1((k-1)*mp.log1p(x)))
    return trap(lo,w/2,h), trap(up,w/2,h)
def srange(q,k,nu,f=1):
    q,nu=mpf(q),mpf(nu)
    h=mpf(min(0.3,0.55/math.sqrt(k)))/f
    if nu==inf: return rng(q,k,h)
    H=mpf(min(0.07,0.35/math.sqrt(nu+8*math.log(k)+min(k,4*k/float(q)**2))))/f
    norm=exp(loggamma(nu/2)+nu/2*log(2/nu)+nu/2)/2
    memo={}
    def W(y):
        key=mp.nstr(y,25)
        if key not in memo: memo[key]=rng(q*exp(y),k,h)
        return memo[key]
    def g(i): 
        def G(y):
            d=exp(nu*(y-(exp(2*y)-1)/2))
            return d*W(y)[i]
        return G
    return trap(g(0),mpf(0),H)/norm, trap(g(1),mpf(0),H)/norm
def figure(v):
    """the logarithm, where the probability is not near 1"""
    return {"log":float(mp.nstr(log(v),17))} if log(v)<-0.001 else {}

random.seed(int(sys.argv[2])); N=int(sys.argv[3]); out=[]
for i in range(N):
    k=random.choice([2,3,3,4,5,6,10,20,50,100]); nu=random.choice([1,2,3,5,10,20,57,133.3,500,5000,"inf"])
    q=round(random.choice([random.uniform(.5,6),random.uniform(0,1)**2*2,random.uniform(5,30),random.uniform(2,5),10**random.uniform(-2,2)]),3)
    if q<=0: continue
    try: lo,up=srange(q,k,mpf(nu))
    except Exception as e: print("fail",q,k,nu,e); continue
    for fn,v in (("cdf",lo),("sf",up)):
        out.append({"id":f"mpmath/tukey-{fn}-{q}_{k}_{nu}","procedure":"distribution","data":None,"args":{"distribution":"studentized_range","function":fn,"x":q,"k":k,"df":None if nu=="inf" else nu},"package":"mpmath","rel_tol":1e-12,"expected":{"value":float(mp.nstr(v,17)),**figure(v)}})
    json.dump(out,open(sys.argv[1],"w"),indent=0)
print(len(out))
